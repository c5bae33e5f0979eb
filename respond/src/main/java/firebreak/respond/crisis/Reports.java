package firebreak.respond.crisis;

import static firebreak.respond.crisis.CrisisLife.because;
import static firebreak.respond.crisis.Outcome.happened;
import static firebreak.respond.crisis.Outcome.refused;

import firebreak.respond.crisis.Command.Acknowledge;
import firebreak.respond.crisis.Command.AnswerAsLegal;
import firebreak.respond.crisis.Command.AskLegal;
import firebreak.respond.crisis.Command.Bookkeeping;
import firebreak.respond.crisis.Command.BreakPromise;
import firebreak.respond.crisis.Command.CloseStep;
import firebreak.respond.crisis.Command.FindEarlierPost;
import firebreak.respond.crisis.Command.JudgeStanding;
import firebreak.respond.crisis.Command.KeepPromise;
import firebreak.respond.crisis.Command.MakePromise;
import firebreak.respond.crisis.Command.Note;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.Command.RecordPage;
import firebreak.respond.crisis.Command.RecordWords;
import firebreak.respond.crisis.Command.Removing;
import firebreak.respond.crisis.Command.Reporting;
import firebreak.respond.crisis.Command.StartRegulatorClock;
import firebreak.respond.crisis.Command.StartVerifying;
import firebreak.respond.crisis.Command.TakePlaybook;
import firebreak.respond.crisis.Command.TellCircumstance;
import firebreak.respond.crisis.Command.TellExecutives;
import firebreak.respond.crisis.Command.TellRegulator;
import firebreak.respond.crisis.CrisisEvent.CircumstanceTold;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.EarlierPostFound;
import firebreak.respond.crisis.CrisisEvent.ExecutivesTold;
import firebreak.respond.crisis.CrisisEvent.LegalAnswered;
import firebreak.respond.crisis.CrisisEvent.LegalAsked;
import firebreak.respond.crisis.CrisisEvent.Noted;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PersonPaged;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisEvent.PlaybookTaken;
import firebreak.respond.crisis.CrisisEvent.PromiseBroken;
import firebreak.respond.crisis.CrisisEvent.PromiseKept;
import firebreak.respond.crisis.CrisisEvent.PromiseMade;
import firebreak.respond.crisis.CrisisEvent.RegulatorClockStarted;
import firebreak.respond.crisis.CrisisEvent.RegulatorTold;
import firebreak.respond.crisis.CrisisEvent.StandingJudged;
import firebreak.respond.crisis.CrisisEvent.VerifyingStarted;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.playbook.StepClosed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides what may be written down: nearly everything, once. */
final class Reports {

  private Reports() {}

  static Outcome decide(Crisis crisis, Reporting command, Instant now) {
    return switch (command) {
      case FindEarlierPost(var postedAt) -> earlier(crisis, postedAt, now);
      case RecordPage(var person, var page) -> page(crisis, new PersonPaged(now, person, page));
      case Acknowledge(var by) -> happened(new PageAcknowledged(now, by));
      case StartVerifying(var by) ->
          crisis.verifying().started().isPresent()
              ? refused(Reason.ALREADY_STARTED)
              : happened(new VerifyingStarted(now, by));
      case RecordCheck(var by, var verdict, var found) ->
          check(crisis, new ClaimChecked(now, by, verdict, found));
      case AskLegal(var by, var draft) -> happened(new LegalAsked(now, by, draft));
      case AnswerAsLegal(var by, var draft, var said) ->
          because(said, new LegalAnswered(now, by, draft, said));
      case RecordWords words -> words(crisis, words);
      case TellExecutives(var by) -> happened(new ExecutivesTold(now, by));
      case MakePromise(var by, var promise, var what, var due) ->
          promise(crisis, new PromiseMade(now, by, promise, what, due));
      case KeepPromise(var by, var promise) ->
          settle(crisis, promise, new PromiseKept(now, by, promise));
      case BreakPromise(var by, var promise, var why) ->
          settle(crisis, promise, new PromiseBroken(now, by, promise, why));
      case TellCircumstance(var by, var what, var fact) ->
          happened(new CircumstanceTold(now, by, what, fact));
      case TakePlaybook(var by, var edition, var instead, var because) ->
          taken(crisis, new PlaybookTaken(now, by, edition, instead, because));
      case JudgeStanding(var by, var standing) -> happened(new StandingJudged(now, by, standing));
      case CloseStep(var closing) -> step(crisis, new PlaybookStepClosed(closing));
      case StartRegulatorClock(var by, var duty, var awareAt) ->
          regulator(crisis, new RegulatorClockStarted(now, by, duty, awareAt));
      case TellRegulator(var by, var duty) -> happened(new RegulatorTold(now, by, duty));
      case Removing removing -> Removals.decide(crisis, removing, now);
      case Bookkeeping entry -> Books.decide(crisis, entry, now);
      case Note(var by, var words) -> because(words, new Noted(now, by, words));
    };
  }

  /** The window only ever begins earlier: a later first post is no news. */
  private static Outcome earlier(Crisis crisis, Instant postedAt, Instant now) {
    return postedAt.isBefore(crisis.window().firstHostilePost())
        ? happened(new EarlierPostFound(now, postedAt))
        : happened();
  }

  /** Whoever found something has been checking, whether they said so before or not. */
  private static Outcome check(Crisis crisis, ClaimChecked event) {
    if (event.found().isBlank()) {
      return refused(Reason.A_REASON_IS_MISSING);
    }
    return crisis.verifying().started().isPresent()
        ? happened(event)
        : happened(new VerifyingStarted(event.at(), event.by()), event);
  }

  private static Outcome page(Crisis crisis, PersonPaged event) {
    return once(
        crisis.timeline().all(PersonPaged.class).stream()
            .anyMatch(known -> known.page().equals(event.page())),
        event);
  }

  /** Words are public whether we like it or not: they are written down at every stage. */
  private static Outcome words(Crisis crisis, RecordWords command) {
    return once(
        crisis.timeline().all(WordsPublished.class).stream()
            .anyMatch(known -> known.post().equals(command.post())),
        new WordsPublished(
            command.publishedAt(),
            command.by(),
            command.kind(),
            command.draft(),
            command.post(),
            command.words()));
  }

  private static Outcome promise(Crisis crisis, PromiseMade event) {
    boolean known =
        crisis.timeline().all(PromiseMade.class).stream()
            .anyMatch(made -> made.promise().equals(event.promise()));
    return known || !event.what().isBlank()
        ? once(known, event)
        : refused(Reason.A_REASON_IS_MISSING);
  }

  private static Outcome settle(Crisis crisis, String promise, CrisisEvent event) {
    return Promise.in(crisis.timeline()).stream()
        .filter(made -> made.made().promise().equals(promise))
        .findFirst()
        .map(made -> once(made.isSettled(), event))
        .orElseGet(() -> refused(Reason.UNKNOWN_PROMISE));
  }

  /** Two of the same in one list would be one. */
  private static Outcome taken(Crisis crisis, PlaybookTaken event) {
    var followed = Course.editions(crisis).stream().map(PlaybookTaken::edition).toList();
    boolean known =
        event.instead()
            ? followed.equals(List.of(event.edition()))
            : followed.stream().anyMatch(one -> one.playbook().equals(event.edition().playbook()));
    return once(known, event);
  }

  private static Outcome step(Crisis crisis, PlaybookStepClosed event) {
    boolean known =
        crisis.timeline().all(PlaybookStepClosed.class).stream()
            .anyMatch(other -> other.closing().step().equals(event.closing().step()));
    if (known || !(event.closing().how() instanceof StepClosed.How.Done)) {
      return once(known, event);
    }
    var events = new ArrayList<CrisisEvent>(List.of(event));
    events.addAll(ClockSteps.follow(crisis, event.closing()));
    return new Outcome.Happened(events);
  }

  private static Outcome regulator(Crisis crisis, RegulatorClockStarted event) {
    return once(
        crisis.timeline().all(RegulatorClockStarted.class).stream()
            .anyMatch(known -> known.duty() == event.duty()),
        event);
  }

  static Outcome once(boolean known, CrisisEvent event) {
    return known ? refused(Reason.ALREADY_KNOWN) : happened(event);
  }
}
