package firebreak.respond.crisis;

import static firebreak.respond.crisis.Outcome.happened;
import static firebreak.respond.crisis.Outcome.refused;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Contain;
import firebreak.respond.crisis.Command.Declare;
import firebreak.respond.crisis.Command.Dismiss;
import firebreak.respond.crisis.Command.GivePart;
import firebreak.respond.crisis.Command.Lower;
import firebreak.respond.crisis.Command.Measure;
import firebreak.respond.crisis.Command.PassCommand;
import firebreak.respond.crisis.Command.Raise;
import firebreak.respond.crisis.Command.Recover;
import firebreak.respond.crisis.Command.Reopen;
import firebreak.respond.crisis.Command.Reporting;
import firebreak.respond.crisis.Command.Review;
import firebreak.respond.crisis.Command.Steering;
import firebreak.respond.crisis.CrisisEvent.CommandPassed;
import firebreak.respond.crisis.CrisisEvent.CrisisContained;
import firebreak.respond.crisis.CrisisEvent.CrisisDeclared;
import firebreak.respond.crisis.CrisisEvent.CrisisDismissed;
import firebreak.respond.crisis.CrisisEvent.CrisisFlaredUp;
import firebreak.respond.crisis.CrisisEvent.CrisisRecovered;
import firebreak.respond.crisis.CrisisEvent.CrisisReviewed;
import firebreak.respond.crisis.CrisisEvent.PartGiven;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import firebreak.respond.crisis.CrisisEvent.TierLowered;
import firebreak.respond.crisis.CrisisEvent.TierRaised;
import firebreak.respond.crisis.CrisisEvent.VerifyingStarted;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.matrix.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Decides what may happen in a crisis: suspected, declared, contained, recovered, reviewed. */
public final class CrisisLife {

  private final Rules rules;

  public CrisisLife(Rules rules) {
    this.rules = rules;
  }

  /** What comes of a command at this moment. */
  public Outcome decide(Crisis crisis, Command command, Instant now) {
    return switch (command) {
      case Steering steering -> steer(crisis, steering, now);
      case Reporting reporting -> Reports.decide(crisis, reporting, now);
    };
  }

  private Outcome steer(Crisis crisis, Steering command, Instant now) {
    return switch (command) {
      case Dismiss(var by, var why) ->
          crisis.stage() == Stage.SUSPECTED
              ? because(why, new CrisisDismissed(now, by, why))
              : refused(Reason.NOT_AT_THIS_STAGE);
      case Declare declare -> declare(crisis, declare, now);
      case PassCommand pass -> pass(crisis, pass, now);
      case GivePart(var by, var to, var part) ->
          crisis.stage().isOpen()
              ? happened(new PartGiven(now, by, to, part))
              : refused(Reason.NOT_AT_THIS_STAGE);
      case Raise raise -> raise(crisis, raise, now);
      case Lower lower -> lower(crisis, lower, now);
      case Measure measure -> measure(crisis, measure, now);
      case Contain(var by, var why) ->
          byCommander(crisis, by, Stage.DECLARED)
              .orElseGet(() -> because(why, new CrisisContained(now, by, why)));
      case Reopen reopen -> reopen(crisis, reopen, now);
      case Recover recover -> recover(crisis, recover, now);
      case Review(var by, var learned) -> review(crisis, new CrisisReviewed(now, by, learned));
    };
  }

  /** Whoever declares is awake and knows: the check begins with them unless somebody began. */
  private static Outcome declare(Crisis crisis, Declare command, Instant now) {
    if (crisis.stage() != Stage.SUSPECTED) {
      return refused(Reason.NOT_AT_THIS_STAGE);
    }
    var tier = command.tier().orHigher(crisis.tier());
    if (!tier.atLeast(Tier.T2)) {
      return refused(Reason.TIER_TOO_LOW);
    }
    var events = new ArrayList<CrisisEvent>();
    events.add(new CrisisDeclared(now, command.by(), tier, command.commander()));
    if (crisis.verifying().started().isEmpty()) {
      events.add(new VerifyingStarted(now, command.by()));
    }
    return new Outcome.Happened(events);
  }

  /** Nobody needs leave to take over from someone who does not answer, but must say why. */
  private static Outcome pass(Crisis crisis, PassCommand command, Instant now) {
    if (crisis.crew().commander().isEmpty() || !isRunning(crisis)) {
      return refused(Reason.NOT_AT_THIS_STAGE);
    }
    if (crisis.crew().isCommandedBy(command.to())) {
      return refused(Reason.ALREADY_KNOWN);
    }
    return because(
        command.why(), new CommandPassed(now, command.by(), command.to(), command.why()));
  }

  private static Outcome raise(Crisis crisis, Raise command, Instant now) {
    if (!crisis.stage().isOpen()) {
      return refused(Reason.NOT_AT_THIS_STAGE);
    }
    if (crisis.tier().atLeast(command.to())) {
      return refused(Reason.NOT_A_HIGHER_TIER);
    }
    return because(
        command.why(), new TierRaised(now, Optional.of(command.by()), command.to(), command.why()));
  }

  private Outcome lower(Crisis crisis, Lower command, Instant now) {
    if (!command.to().atLeast(Tier.T2)) {
      return refused(Reason.TIER_TOO_LOW);
    }
    if (command.to().atLeast(crisis.tier())) {
      return refused(Reason.NOT_A_LOWER_TIER);
    }
    return byCommander(crisis, command.by(), Stage.DECLARED)
        .or(() -> untilQuiet(crisis, now))
        .orElseGet(() ->
            because(
                command.why(), new TierLowered(now, command.by(), command.to(), command.why())));
  }

  /**
   * Measurements are kept to the end; a higher one raises the tier and wakes a contained crisis.
   */
  private static Outcome measure(Crisis crisis, Measure command, Instant now) {
    var events = new ArrayList<CrisisEvent>();
    events.add(new SeriousnessMeasured(now, command.tier(), command.because()));
    boolean higher = !crisis.tier().atLeast(command.tier());
    if (higher && crisis.stage().isOpen()) {
      events.add(new TierRaised(now, Optional.empty(), command.tier(), command.because()));
    }
    if (higher && crisis.stage() == Stage.CONTAINED) {
      events.add(new CrisisFlaredUp(now, Optional.empty(), command.because()));
    }
    return new Outcome.Happened(events);
  }

  private static Outcome reopen(Crisis crisis, Reopen command, Instant now) {
    boolean over = crisis.stage() == Stage.CONTAINED || crisis.stage() == Stage.RECOVERED;
    return over
        ? because(command.why(), new CrisisFlaredUp(now, Optional.of(command.by()), command.why()))
        : refused(Reason.NOT_AT_THIS_STAGE);
  }

  private Outcome recover(Crisis crisis, Recover command, Instant now) {
    return byCommander(crisis, command.by(), Stage.CONTAINED)
        .or(() -> untilQuiet(crisis, now))
        .orElseGet(
            () -> because(command.why(), new CrisisRecovered(now, command.by(), command.why())));
  }

  /** Nobody closes the book over an exception that nobody has looked at. */
  private static Outcome review(Crisis crisis, CrisisReviewed event) {
    if (crisis.stage() != Stage.RECOVERED) {
      return refused(Reason.NOT_AT_THIS_STAGE);
    }
    return ToReview.in(crisis.timeline()).stream().anyMatch(ToReview::isOpen)
        ? refused(Reason.POINTS_ARE_OPEN)
        : because(event.learned(), event);
  }

  private static Optional<Outcome> byCommander(Crisis crisis, PersonId by, Stage stage) {
    if (crisis.stage() != stage) {
      return Optional.of(refused(Reason.NOT_AT_THIS_STAGE));
    }
    return crisis.crew().isCommandedBy(by)
        ? Optional.empty()
        : Optional.of(refused(Reason.ONLY_THE_COMMANDER));
  }

  private Optional<Outcome> untilQuiet(Crisis crisis, Instant now) {
    int quiet = crisis.seriousness().quietWindows(now, rules.quietWindow());
    return quiet >= rules.quietWindows()
        ? Optional.empty()
        : Optional.of(refused(Reason.NOT_QUIET_LONG_ENOUGH));
  }

  private static boolean isRunning(Crisis crisis) {
    return crisis.stage() == Stage.DECLARED || crisis.stage() == Stage.CONTAINED;
  }

  static Outcome because(String why, CrisisEvent event) {
    return why.isBlank() ? refused(Reason.A_REASON_IS_MISSING) : happened(event);
  }
}
