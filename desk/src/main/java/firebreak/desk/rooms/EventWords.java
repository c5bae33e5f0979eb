package firebreak.desk.rooms;

import firebreak.model.PersonId;
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
import firebreak.respond.crisis.Promise;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Step;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.posture.Advice;
import java.util.Map;

/** Says to one reader what happened. */
record EventWords(Room room, Map<CrisisEvent, String> because) {

  EventWords {
    because = Map.copyOf(because);
  }

  String of(CrisisEvent event) {
    return switch (event) {
      case CrisisSuspected e -> say("SUSPECTED", reason(e, e.because()));
      case CrisisDismissed e -> say("DISMISSED", name(e.by()), e.why());
      case CrisisDeclared e -> declared(e);
      case CrisisContained e -> say("CONTAINED", name(e.by()), e.why());
      case CrisisFlaredUp e ->
          e.by().map(by -> say("REOPENED", name(by), e.why())).orElseGet(() -> say("FLARED_UP"));
      case CrisisRecovered e -> say("RECOVERED", name(e.by()), e.why());
      case CrisisReviewed e -> say("REVIEWED", name(e.by()), e.learned());
      case CommandPassed e -> say("COMMAND_PASSED", name(e.by()), name(e.to()), e.why());
      case PartGiven e ->
          say("PART_GIVEN", name(e.by()), name(e.to()), reader().say(e.part().title()));
      case TierRaised e ->
          e.by()
              .map(by -> say("RAISED", name(by), tier(e.to()), e.why()))
              .orElseGet(() -> say("RAISED_BY_DESK", tier(e.to())));
      case TierLowered e -> say("LOWERED", name(e.by()), tier(e.to()), e.why());
      case SeriousnessMeasured e -> say("MEASURED", reason(e, e.because()));
      case EarlierPostFound e -> say("EARLIER_POST", reader().exactly(e.postedAt()));
      case PersonPaged e -> say("PAGED", name(e.person()));
      case PageAcknowledged e -> say("ACKNOWLEDGED", name(e.by()));
      case VerifyingStarted e -> say("VERIFYING", name(e.by()));
      case ClaimChecked e ->
          say("CHECKED", name(e.by()), reader().word("verdict", e.verdict()), e.found());
      case LegalAsked e -> say("LEGAL_ASKED", name(e.by()));
      case LegalAnswered e -> say("LEGAL_ANSWERED", name(e.by()), e.said());
      case WordsPublished e ->
          say("SAID", name(e.by()), reader().word("words", e.kind()), e.words());
      case ExecutivesTold e -> say("EXECUTIVES", name(e.by()));
      case PromiseMade e -> say("PROMISED", name(e.by()), e.what(), reader().clock(e.due()));
      case PromiseKept e -> say("KEPT", name(e.by()), promised(e.promise()));
      case PromiseBroken e -> say("BROKEN", name(e.by()), promised(e.promise()), e.why());
      case PlaybookTaken e -> taken(e);
      case StandingJudged e ->
          say("STANDING", name(e.by()), reader().say(Advice.on(e.standing()).taken().title()));
      case PlaybookStepClosed e -> closed(e.closing());
      case CircumstanceTold e ->
          say(
              "CIRCUMSTANCE",
              name(e.by()),
              reader().word("circumstance", e.what()),
              reader().word("fact", e.fact()));
      case RegulatorClockStarted e ->
          say(
              "REGULATOR",
              name(e.by()),
              reader().say(e.duty().duty()),
              reader().exactly(e.awareAt()));
      case RegulatorTold e -> say("REGULATOR_TOLD", name(e.by()), reader().say(e.duty().duty()));
      case RegulatorToldMore e ->
          say("REGULATOR_MORE", name(e.by()), reader().say(e.duty().duty()), e.what());
      case RemovalAsked e ->
          say(
              "REMOVAL_ASKED",
              name(e.by()),
              e.post().channel(),
              reader().say(e.reason().words()),
              e.explanation());
      case RemovalDecided e ->
          say(e.agreed() ? "REMOVAL_AGREED" : "REMOVAL_REFUSED", name(e.by()), e.why());
      case RemovalDone e -> say("REMOVAL_DONE", name(e.by()));
      case WordsBackfired e ->
          say("BACKFIRED", reader().count(e.against()), reader().count(e.of()));
      case WordsHandled e -> handled(e);
      case ClaimHandled e ->
          reader().say("claim." + e.how(), name(e.by()), e.name(), e.words()).strip();
      case ReviewItemClosed e -> say("ITEM_CLOSED", name(e.by()), e.found());
      case Decided e -> say("DECIDED", name(e.by()), e.what(), e.why());
      case Frozen e ->
          say(
              e.remark().isBlank() ? "FROZEN" : "FROZEN_NOTED",
              name(e.by()),
              reader().say(e.what()),
              e.remark());
      case DemandSettled e -> settled(e);
      case EvidenceKept e ->
          say("EVIDENCE", name(e.by()), e.post().channel(), e.sha256().substring(0, 12));
      case PictureChanged e ->
          say(
              "PICTURE_" + e.how(),
              name(e.by()),
              reader().say(e.quadrant().title()),
              reader().say(e.what()),
              e.why(),
              e.version());
      case Noted e -> say("NOTED", name(e.by()), e.words());
      case DeadlinePassed e -> say("DEADLINE", reader().say(e.clock().label()));
    };
  }

  private String settled(DemandSettled event) {
    var key = "DEMAND_" + event.demand() + (event.met() ? "" : "_UNMET");
    var said = say(key, name(event.by()), reader().say(event.what()), event.remark());
    return event.met() ? (said + " " + event.remark()).strip() : said;
  }

  private String handled(WordsHandled event) {
    return reader().say("handled." + event.how(), name(event.by()), event.remark()).strip();
  }

  private String declared(CrisisDeclared event) {
    return event.by().equals(event.commander())
        ? say("DECLARED", name(event.by()), tier(event.tier()))
        : say("DECLARED_FOR", name(event.by()), tier(event.tier()), name(event.commander()));
  }

  private String taken(PlaybookTaken event) {
    var title =
        room.followed().stream()
            .map(Followed::playbook)
            .filter(playbook -> playbook.edition().equals(event.edition()))
            .map(playbook -> reader().say(playbook.title()))
            .findFirst()
            .orElse(event.edition().toString());
    var by = event.by().map(this::name).orElseGet(() -> say("DESK"));
    var key = event.instead() ? "PLAYBOOK" : "PLAYBOOK_ADDED";
    return say(key, by, title, reader().say(event.because()));
  }

  private String closed(StepClosed closing) {
    var step =
        room.progress()
            .playbook()
            .step(closing.step())
            .map(Step::act)
            .map(reader()::say)
            .orElse(closing.step());
    return switch (closing.how()) {
      case StepClosed.How.Done(var note) when note.isBlank() ->
          say("STEP_DONE", name(closing.by()), step);
      case StepClosed.How.Done(var note) -> say("STEP_DONE_NOTED", name(closing.by()), step, note);
      case StepClosed.How.Skipped(var why) -> say("STEP_LEFT_OUT", name(closing.by()), step, why);
    };
  }

  private String promised(String promise) {
    return Promise.in(room.crisis().timeline()).stream()
        .map(Promise::made)
        .filter(made -> made.promise().equals(promise))
        .map(PromiseMade::what)
        .findFirst()
        .orElse(promise);
  }

  private Reader reader() {
    return room.reader();
  }

  private String reason(CrisisEvent event, String inEnglish) {
    return because.getOrDefault(event, inEnglish);
  }

  private String name(PersonId id) {
    return reader().name(id);
  }

  private String tier(Tier tier) {
    return reader().word("tier", tier);
  }

  private String say(String key, Object... arguments) {
    return reader().say("event." + key, arguments);
  }
}
