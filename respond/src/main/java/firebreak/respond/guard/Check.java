package firebreak.respond.guard;

import java.util.List;

/** One thing the guard looks for. */
interface Check {

  List<Spot> spots(Reading reading);
}
