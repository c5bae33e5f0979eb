package firebreak.respond.speaking;

import java.time.Instant;
import java.util.Optional;

/** Whether one person may let ready words out alone, because the readers did not answer in time. */
public sealed interface Glass {

  /** Yes, now. */
  record MayBreak() implements Glass {}

  /** The readers, or their deputy, still have time. */
  record NotYet(Instant from) implements Glass {}

  /** No, whatever the clock says. */
  record Never(Why why) implements Glass {}

  /** What one person may never do alone. */
  enum Why {
    /** There is no open crisis in which it would be looked at afterwards. */
    NO_ROOM,
    /** Nobody was asked to read. */
    NOBODY_WAITS,
    /** Only whoever is on duty, or their backup. */
    NOT_ON_DUTY,
    /** The words are not letter by letter a wording that was agreed to beforehand. */
    NOT_READY_WORDS,
    /** The guard stops them. */
    GUARD_BLOCKS
  }

  /**
   * What the decision looks at.
   *
   * @param time of the readers; empty when nobody was asked
   * @param inRoom whether the words belong to an open crisis
   * @param onDuty whether the person is on duty for the brand or is the backup
   * @param readyWords whether the words are a pre-authorised wording with filled blanks
   * @param blocked whether the guard stops them for good
   */
  record Circumstances(
      Optional<ReadingTime> time,
      boolean inRoom,
      boolean onDuty,
      boolean readyWords,
      boolean blocked) {}

  static Glass of(Circumstances found, Instant now) {
    if (!found.inRoom()) {
      return new Never(Why.NO_ROOM);
    }
    if (found.time().isEmpty()) {
      return new Never(Why.NOBODY_WAITS);
    }
    if (!found.readyWords()) {
      return new Never(Why.NOT_READY_WORDS);
    }
    if (found.blocked()) {
      return new Never(Why.GUARD_BLOCKS);
    }
    if (!found.onDuty()) {
      return new Never(Why.NOT_ON_DUTY);
    }
    var time = found.time().get();
    return time.mayBreakGlass(now) ? new MayBreak() : new NotYet(time.glass());
  }
}
