package firebreak.respond.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether one more private message may go to a customer, how many, and until when. */
public sealed interface Handoff {

  /**
   * We may write.
   *
   * @param remaining messages until they answer; empty when it does not count
   * @param until when the window shuts; empty when it stays open
   */
  record Open(OptionalInt remaining, Optional<Instant> until) implements Handoff {}

  /** We may not. */
  record Shut(Why why, Optional<Instant> since) implements Handoff {}

  /** Why we may not write. */
  enum Why {
    THEY_MUST_BEGIN,
    ALL_SAID,
    WINDOW_SHUT
  }

  /** What the rule says at this moment. */
  static Handoff at(HandoffRule rule, Talk talk, Instant now) {
    return talk.lastAnswer()
        .map(answer -> afterAnswer(rule, answer, now))
        .orElseGet(() -> beforeAnswer(rule, talk, now));
  }

  private static Handoff afterAnswer(HandoffRule rule, Instant answer, Instant now) {
    var until = rule.afterAnswer().map(answer::plus);
    return until.isPresent() && !now.isBefore(until.get())
        ? new Shut(Why.WINDOW_SHUT, until)
        : new Open(OptionalInt.empty(), until);
  }

  private static Handoff beforeAnswer(HandoffRule rule, Talk talk, Instant now) {
    if (!rule.canBegin()) {
      return new Shut(Why.THEY_MUST_BEGIN, Optional.empty());
    }
    var left = rule.beforeAnswer().stream().map(most -> most - talk.ours().size()).findFirst();
    if (left.isPresent() && left.getAsInt() <= 0) {
      return new Shut(Why.ALL_SAID, talk.ours().stream().max(Instant::compareTo));
    }
    var until = rule.toBegin().map(talk.posted()::plus);
    return until.isPresent() && !now.isBefore(until.get())
        ? new Shut(Why.WINDOW_SHUT, until)
        : new Open(left, until);
  }

  /**
   * What was said in private so far.
   *
   * @param posted when they complained in public
   * @param ours when we wrote on this channel
   * @param theirs when they answered there
   */
  record Talk(Instant posted, List<Instant> ours, List<Instant> theirs) {

    public Talk {
      ours = List.copyOf(ours);
      theirs = List.copyOf(theirs);
    }

    Optional<Instant> lastAnswer() {
      return theirs.stream().max(Instant::compareTo);
    }
  }
}
