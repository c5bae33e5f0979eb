package firebreak.desk.rooms;

import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.CircumstanceTold;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.ClaimHandled;
import firebreak.respond.crisis.CrisisEvent.CommandPassed;
import firebreak.respond.crisis.CrisisEvent.CrisisContained;
import firebreak.respond.crisis.CrisisEvent.CrisisDeclared;
import firebreak.respond.crisis.CrisisEvent.CrisisDismissed;
import firebreak.respond.crisis.CrisisEvent.CrisisFlaredUp;
import firebreak.respond.crisis.CrisisEvent.CrisisRecovered;
import firebreak.respond.crisis.CrisisEvent.CrisisReviewed;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.CrisisEvent.DeadlinePassed;
import firebreak.respond.crisis.CrisisEvent.Decided;
import firebreak.respond.crisis.CrisisEvent.DemandSettled;
import firebreak.respond.crisis.CrisisEvent.EarlierPostFound;
import firebreak.respond.crisis.CrisisEvent.EvidenceKept;
import firebreak.respond.crisis.CrisisEvent.ExecutivesTold;
import firebreak.respond.crisis.CrisisEvent.Frozen;
import firebreak.respond.crisis.CrisisEvent.LegalAnswered;
import firebreak.respond.crisis.CrisisEvent.LegalAsked;
import firebreak.respond.crisis.CrisisEvent.Noted;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PartGiven;
import firebreak.respond.crisis.CrisisEvent.PersonPaged;
import firebreak.respond.crisis.CrisisEvent.PictureChanged;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisEvent.PlaybookTaken;
import firebreak.respond.crisis.CrisisEvent.PromiseBroken;
import firebreak.respond.crisis.CrisisEvent.PromiseKept;
import firebreak.respond.crisis.CrisisEvent.PromiseMade;
import firebreak.respond.crisis.CrisisEvent.RegulatorClockStarted;
import firebreak.respond.crisis.CrisisEvent.RegulatorTold;
import firebreak.respond.crisis.CrisisEvent.RegulatorToldMore;
import firebreak.respond.crisis.CrisisEvent.RemovalAsked;
import firebreak.respond.crisis.CrisisEvent.RemovalDecided;
import firebreak.respond.crisis.CrisisEvent.RemovalDone;
import firebreak.respond.crisis.CrisisEvent.ReviewItemClosed;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import firebreak.respond.crisis.CrisisEvent.StandingJudged;
import firebreak.respond.crisis.CrisisEvent.TierLowered;
import firebreak.respond.crisis.CrisisEvent.TierRaised;
import firebreak.respond.crisis.CrisisEvent.VerifyingStarted;
import firebreak.respond.crisis.CrisisEvent.WordsBackfired;
import firebreak.respond.crisis.CrisisEvent.WordsHandled;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.playbook.StepClosed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the timeline of a crisis. */
@Component
class Happened {

  private final Because because;

  Happened(Because because) {
    this.because = because;
  }

  /** What people decided, with their reasons, the oldest first. */
  List<Line> decisions(Room room) {
    return of(room, Happened::isDecision);
  }

  private static boolean isDecision(CrisisEvent event) {
    return switch (event) {
      case Decided _, CrisisDeclared _, CrisisDismissed _, CrisisContained _ -> true;
      case CrisisRecovered _, CommandPassed _, PartGiven _, TierLowered _, Frozen _ -> true;
      case ClaimChecked _, PromiseBroken _, RegulatorClockStarted _, RemovalDecided _ -> true;
      case PlaybookTaken _, StandingJudged _ -> true;
      case DemandSettled demand -> !demand.met();
      case TierRaised raised -> raised.by().isPresent();
      case CrisisFlaredUp opened -> opened.by().isPresent();
      case PlaybookStepClosed step -> step.closing().how() instanceof StepClosed.How.Skipped;
      case WordsHandled handled -> handled.how().isException();
      case ClaimHandled handled -> handled.how().isDecision();
      case CrisisSuspected _, SeriousnessMeasured _, EarlierPostFound _, PersonPaged _ -> false;
      case PageAcknowledged _, VerifyingStarted _, LegalAsked _, LegalAnswered _ -> false;
      case WordsPublished _, ExecutivesTold _, PromiseMade _, PromiseKept _ -> false;
      case CircumstanceTold _, RegulatorTold _, RegulatorToldMore _ -> false;
      case ReviewItemClosed _, EvidenceKept _, CrisisReviewed _ -> false;
      case PictureChanged _ -> false;
      case Noted _, DeadlinePassed _, RemovalAsked _, RemovalDone _, WordsBackfired _ -> false;
    };
  }

  /** Everything that happened, the oldest first. */
  List<Line> of(Room room) {
    return of(room, event -> true);
  }

  private List<Line> of(Room room, Predicate<CrisisEvent> wanted) {
    var words = new EventWords(room, because.of(room));
    var lines = new ArrayList<Line>();
    var events = room.crisis().timeline().asHappened();
    for (int place = 0; place < events.size(); place++) {
      if (wanted.test(events.get(place))) {
        lines.add(line(events.get(place), words, place));
      }
    }
    return lines;
  }

  private static Line line(CrisisEvent event, EventWords words, int place) {
    return new Line(
        "e-" + place,
        words.of(event),
        event.at(),
        words.room().reader().clock(event.at()),
        icon(event),
        tier(event).orElse(null),
        event instanceof WordsPublished);
  }

  private static String icon(CrisisEvent event) {
    return switch (event) {
      case CrisisSuspected _, SeriousnessMeasured _, TierRaised _, CrisisFlaredUp _ -> "signal";
      case TierLowered _, EarlierPostFound _ -> "signal";
      case PersonPaged _ -> "paged";
      case WordsPublished _ -> "said";
      case DeadlinePassed _, PromiseBroken _ -> "late";
      case CommandPassed _, PartGiven _, PageAcknowledged _, CrisisDeclared _ -> "person";
      case VerifyingStarted _, LegalAsked _, PromiseMade _, RegulatorClockStarted _ -> "waits";
      case CrisisDismissed _, CrisisContained _, CrisisRecovered _, CrisisReviewed _ -> "done";
      case ClaimChecked _, LegalAnswered _, ExecutivesTold _, PromiseKept _ -> "done";
      case PlaybookStepClosed _, RegulatorTold _ -> "done";
      case RegulatorToldMore _, ReviewItemClosed _, Frozen _, EvidenceKept _ -> "done";
      case DemandSettled demand -> demand.met() ? "done" : "warn";
      case WordsHandled handled -> handled.how().isException() ? "warn" : "said";
      case RemovalAsked _, RemovalDecided _, RemovalDone _, WordsBackfired _ -> "warn";
      case Decided _, PictureChanged _ -> "person";
      case ClaimHandled handled -> handled.how().isDecision() ? "done" : "todo";
      case CircumstanceTold _, PlaybookTaken _, StandingJudged _, Noted _ -> "todo";
    };
  }

  private static Optional<Tier> tier(CrisisEvent event) {
    if (event instanceof CrisisSuspected suspected) {
      return Optional.of(suspected.tier());
    }
    if (event instanceof CrisisDeclared declared) {
      return Optional.of(declared.tier());
    }
    if (event instanceof TierRaised raised) {
      return Optional.of(raised.to());
    }
    return event instanceof TierLowered lowered ? Optional.of(lowered.to()) : Optional.empty();
  }

  /**
   * One line of the timeline.
   *
   * @param id unique on the page, the same as long as nothing earlier becomes known
   * @param tier null when it gives none
   * @param ours whether it is something that we said in public
   */
  record Line(
      String id,
      String words,
      Instant at,
      String clock,
      String icon,
      @Nullable Tier tier,
      boolean ours) {}
}
