package firebreak.respond.playbook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where one step stands at one moment. */
public sealed interface StepState {

  /** Whether somebody may do it now. */
  default boolean isToDo() {
    return this instanceof Open || this instanceof Late;
  }

  /** Other steps, an answer, or a turn of the crisis must come first. */
  record Waiting(Set<String> steps, Optional<Circumstance> answer, Optional<StartingPoint> moment)
      implements StepState {
    public Waiting {
      steps = Set.copyOf(steps);
    }
  }

  /**
   * To be done.
   *
   * @param due absent while the moment it is counted from has not come
   */
  record Open(Optional<Instant> due) implements StepState {}

  /** To be done, and its time is over. */
  record Late(Instant due, Duration by) implements StepState {}

  /**
   * Done.
   *
   * @param late how long after its deadline; absent when in time
   */
  record Done(StepClosed closed, Optional<Duration> late) implements StepState {}

  /** Left out on purpose. */
  record Skipped(StepClosed closed, String why) implements StepState {}

  /** Not asked for at this tier or under these circumstances. */
  record NotNeeded() implements StepState {}
}
