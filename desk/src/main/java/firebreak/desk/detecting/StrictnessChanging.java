package firebreak.desk.detecting;

import firebreak.model.BrandId;

/** A brand will be listened to more or less strictly; published inside the transaction. */
record StrictnessChanging(BrandId brand) {}
