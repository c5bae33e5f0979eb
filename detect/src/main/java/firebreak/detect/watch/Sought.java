package firebreak.detect.watch;

import firebreak.model.Watch;
import java.util.ArrayList;
import java.util.List;

/**
 * A term that somebody asks for.
 *
 * @param hash of the pattern's anchor
 * @param lookedForBy watches that match when it is found
 * @param weighedBy how many times watches require or exclude it
 */
record Sought(Pattern pattern, int hash, List<Watch> lookedForBy, int weighedBy) {

  Sought {
    lookedForBy = List.copyOf(lookedForBy);
  }

  static Sought of(Pattern pattern) {
    return new Sought(pattern, pattern.hash(), List.of(), 0);
  }

  boolean isWanted() {
    return !lookedForBy.isEmpty() || weighedBy > 0;
  }

  Sought with(Asking asking) {
    var all = new ArrayList<>(lookedForBy);
    for (var gone : asking.gone().lookingFor()) {
      if (!all.remove(gone)) {
        throw new IllegalArgumentException("watch " + gone.id() + " was not there to go");
      }
    }
    all.addAll(asking.come().lookingFor());
    return new Sought(
        pattern, hash, all, weighedBy - asking.gone().weighing() + asking.come().weighing());
  }

  /** Who stops and who begins to ask for the term. */
  record Asking(Side gone, Side come) {

    Asking() {
      this(new Side(), new Side());
    }
  }

  /** Watches on one side of a change; grows while the change is gathered. */
  static final class Side {

    private final List<Watch> lookingFor = new ArrayList<>(1);
    private int weighing;

    List<Watch> lookingFor() {
      return lookingFor;
    }

    int weighing() {
      return weighing;
    }

    void looksFor(Watch watch) {
      lookingFor.add(watch);
    }

    void weighs() {
      weighing++;
    }
  }
}
