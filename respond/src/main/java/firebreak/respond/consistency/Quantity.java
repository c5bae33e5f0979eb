package firebreak.respond.consistency;

import java.util.Set;

/**
 * How many of a thing a sentence speaks of.
 *
 * @param least the fewest that its words allow
 * @param most the most that its words allow
 * @param thing what is counted
 * @param done what happens to them, as groups of verbs; empty when the sentence names none
 */
record Quantity(double least, double most, Things.Term thing, Set<String> done) {

  Quantity {
    done = Set.copyOf(done);
  }

  /** Whether both can be so at once; of other things, or of other deeds, everything can. */
  boolean fits(Quantity other) {
    return !isOfTheSame(other) || (least <= other.most && other.least <= most);
  }

  boolean isOfTheSame(Quantity other) {
    boolean sameDeed =
        done.isEmpty() || other.done.isEmpty() || done.stream().anyMatch(other.done::contains);
    return sameDeed && thing.isSame(other.thing);
  }
}
