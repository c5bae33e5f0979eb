package firebreak.desk.crises;

import firebreak.respond.crisis.CrisisId;

/** Something happened in a crisis; published inside the transaction that wrote it down. */
record CrisisChanged(CrisisId crisis) {}
