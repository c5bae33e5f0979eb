package firebreak.respond.playbook;

import firebreak.model.Tier;
import firebreak.respond.matrix.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far one crisis has come in a playbook.
 *
 * @param starts the moments that have come so far
 * @param known what is known; a circumstance that is missing is unknown
 * @param closed in any order; the first closing of a step counts
 * @param notBefore when steps came into it that were not there from the beginning: nobody is late
 *     with what nobody was asked for
 */
public record Progress(
    Playbook playbook,
    Tier tier,
    Map<StartingPoint, Instant> starts,
    Map<Circumstance, Fact> known,
    List<StepClosed> closed,
    Map<String, Instant> notBefore) {

  private static final Duration FIRST_HALF_HOUR = Duration.ofMinutes(30);

  public Progress {
    starts = Map.copyOf(starts);
    known = Map.copyOf(known);
    closed = List.copyOf(closed);
    notBefore = Map.copyOf(notBefore);
  }

  /** All of it was there from the beginning. */
  public Progress(
      Playbook playbook,
      Tier tier,
      Map<StartingPoint, Instant> starts,
      Map<Circumstance, Fact> known,
      List<StepClosed> closed) {
    this(playbook, tier, starts, known, closed, Map.of());
  }

  /** Where a step stands. */
  public StepState at(Instant now, Step step) {
    var closing = closing(step.id());
    if (closing.isPresent()) {
      return ended(step, closing.get());
    }
    if (isLeftOut(step)) {
      return new StepState.NotNeeded();
    }
    var before = openBefore(step);
    var answer = step.needs().onlyIf().filter(this::mustBeAnswered);
    var moment = step.needs().once().filter(turn -> !starts.containsKey(turn));
    if (!before.isEmpty() || answer.isPresent() || moment.isPresent()) {
      return new StepState.Waiting(before, answer, moment);
    }
    var due = due(step);
    return due.filter(now::isAfter)
        .<StepState>map(over -> new StepState.Late(over, Duration.between(over, now)))
        .orElseGet(() -> new StepState.Open(due));
  }

  /**
   * The steps that may be done now, the most pressing first. What came last is what burns: the
   * first half hour of a further playbook goes before everything else, late or not.
   */
  public List<Step> next(Instant now) {
    return playbook.steps().stream()
        .filter(step -> at(now, step).isToDo())
        .sorted(
            Comparator.comparing(this::burnsSince, Comparator.reverseOrder())
                .thenComparing(step -> due(step).orElse(Instant.MAX)))
        .toList();
  }

  private Instant burnsSince(Step step) {
    boolean soon = step.due().within().compareTo(FIRST_HALF_HOUR) <= 0;
    return soon ? notBefore.getOrDefault(step.id(), Instant.EPOCH) : Instant.EPOCH;
  }

  /** Whether a step may be closed like this, and if not why. */
  public Closing close(StepClosed closing) {
    var step = playbook.step(closing.step());
    if (step.isEmpty()) {
      return new Closing.Refused(Closing.Reason.UNKNOWN_STEP);
    }
    return switch (at(closing.at(), step.get())) {
      case StepState.Open _, StepState.Late _ -> new Closing.Closed(closing);
      case StepState.Waiting _ ->
          closing.how() instanceof StepClosed.How.Skipped
              ? new Closing.Closed(closing)
              : new Closing.Refused(Closing.Reason.OTHER_STEPS_FIRST);
      case StepState.Done _, StepState.Skipped _ ->
          new Closing.Refused(Closing.Reason.ALREADY_CLOSED);
      case StepState.NotNeeded _ -> new Closing.Refused(Closing.Reason.NOT_NEEDED);
    };
  }

  private StepState ended(Step step, StepClosed closing) {
    return switch (closing.how()) {
      case StepClosed.How.Done _ ->
          new StepState.Done(
              closing,
              due(step)
                  .filter(closing.at()::isAfter)
                  .map(over -> Duration.between(over, closing.at())));
      case StepClosed.How.Skipped(var why) -> new StepState.Skipped(closing, why);
    };
  }

  private boolean isLeftOut(Step step) {
    boolean tooCalm = !tier.atLeast(step.needs().from());
    return tooCalm || step.needs().onlyIf().filter(asked -> fact(asked) == Fact.NO).isPresent();
  }

  private boolean mustBeAnswered(Circumstance asked) {
    return !asked.unknownCountsAsYes() && fact(asked) == Fact.UNKNOWN;
  }

  private Fact fact(Circumstance asked) {
    return known.getOrDefault(asked, Fact.UNKNOWN);
  }

  private Set<String> openBefore(Step step) {
    return step.needs().after().stream()
        .filter(id -> closing(id).isEmpty())
        .filter(id -> !playbook.step(id).map(this::isLeftOut).orElse(true))
        .collect(Collectors.toSet());
  }

  private Optional<Instant> due(Step step) {
    var from =
        switch (step.due().from()) {
          case FIRST_HOSTILE_POST, DECLARED, ACKNOWLEDGED, CONTAINED, RECOVERED ->
              Optional.ofNullable(starts.get(step.due().from())).map(start -> asked(step, start));
          case STEPS_BEFORE ->
              step.needs().after().stream()
                  .map(this::closing)
                  .flatMap(Optional::stream)
                  .map(StepClosed::at)
                  .max(Comparator.naturalOrder());
        };
    return from.map(moment -> moment.plus(step.due().within()));
  }

  private Instant asked(Step step, Instant start) {
    var came = notBefore.getOrDefault(step.id(), start);
    return came.isAfter(start) ? came : start;
  }

  private Optional<StepClosed> closing(String step) {
    return closed.stream()
        .filter(closing -> closing.step().equals(step))
        .min(Comparator.comparing(StepClosed::at));
  }

  /** The answer to "may this step be closed?". */
  public sealed interface Closing {

    /** Yes: this is what happened. */
    record Closed(StepClosed what) implements Closing {}

    /** No. */
    record Refused(Reason why) implements Closing {}

    /** What stands in the way. */
    enum Reason {
      UNKNOWN_STEP,
      OTHER_STEPS_FIRST,
      ALREADY_CLOSED,
      NOT_NEEDED
    }
  }
}
