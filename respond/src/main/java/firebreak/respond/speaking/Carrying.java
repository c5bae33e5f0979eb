package firebreak.respond.speaking;

import firebreak.respond.matrix.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far a person has come with posting approved words by hand. */
public sealed interface Carrying {

  /*
   * A person gets as long as the tier gives the first words, counted from the moment the words were
   * ready, but never longer than the room's own deadline leaves and never less than a few minutes:
   * somebody has to unlock a phone. Who says "posted" is believed, and the channel is given time to
   * tell us the same. When it does not, nobody posts again: the same person is asked whether the
   * words really stand there, because only they can look.
   */
  Duration LEAST = Duration.ofMinutes(5);

  Duration TIME_TO_BE_HEARD = Duration.ofMinutes(15);

  /** Somebody has to post them until then. */
  record ToPost(Instant due) implements Carrying {}

  /** Nobody has said that they stand there, and the time is over. */
  record Late(Instant due) implements Carrying {}

  /** Somebody says that they stand there; the channel has until then to tell us. */
  record ToBeHeard(Instant until) implements Carrying {}

  /** The channel has told us nothing: ask again whether they stand there, before anything else. */
  record AskAgain(Instant since) implements Carrying {}

  /**
   * By when a person has to post words that are ready now.
   *
   * @param deadline by when the room owes the public its first words, while it does
   */
  static Instant due(Answer answer, Optional<Instant> deadline, Instant now) {
    var byTier = now.plus(answer.deadlines().firstWords());
    var soonest = deadline.filter(byTier::isAfter).orElse(byTier);
    var least = now.plus(LEAST);
    return soonest.isBefore(least) ? least : soonest;
  }

  /**
   * Where it stands.
   *
   * @param claimed when somebody said that the words stand there
   */
  static Carrying at(Instant due, Optional<Instant> claimed, Instant now) {
    if (claimed.isPresent()) {
      var until = claimed.get().plus(TIME_TO_BE_HEARD);
      return now.isBefore(until) ? new ToBeHeard(until) : new AskAgain(until);
    }
    return now.isBefore(due) ? new ToPost(due) : new Late(due);
  }
}
