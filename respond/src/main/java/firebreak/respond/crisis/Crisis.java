package firebreak.respond.crisis;

import firebreak.model.Tier;
import firebreak.model.VerifyGate;
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
import firebreak.respond.matrix.Deadlines;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Lane;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.Progress;
import firebreak.respond.posture.Advice;
import firebreak.respond.posture.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A declared or suspected story as its timeline tells it. There is no other way to change one than
 * to write another event down.
 */
public record Crisis(
    Timeline timeline,
    Stage stage,
    Seriousness seriousness,
    Crew crew,
    Verifying verifying,
    GoldenWindow window) {

  /** What the timeline adds up to. */
  public static Crisis from(Timeline timeline) {
    var beginning = timeline.beginning();
    var crisis = beginningWith(beginning);
    for (var event : timeline.asWritten().subList(1, timeline.asWritten().size())) {
      crisis = crisis.after(event);
    }
    return new Crisis(
        timeline, crisis.stage, crisis.seriousness, crisis.crew, crisis.verifying, crisis.window);
  }

  private static Crisis beginningWith(CrisisSuspected suspicion) {
    return new Crisis(
        Timeline.beginningWith(suspicion),
        Stage.SUSPECTED,
        Seriousness.from(suspicion.at(), suspicion.tier()),
        Crew.NOBODY,
        Verifying.NOT_STARTED,
        new GoldenWindow(suspicion.firstHostilePost()));
  }

  public CrisisId id() {
    return timeline.beginning().id();
  }

  public Tier tier() {
    return seriousness.tier();
  }

  /** The playbooks that it goes by, in the order in which they were taken up; at least one. */
  public List<Followed> follows(Playbooks shelf) {
    return Course.followed(this, shelf);
  }

  /** How we stand, by the latest judgement; unknown when nobody has judged. */
  public Standing standing() {
    var judged = timeline.all(StandingJudged.class);
    return judged.isEmpty() ? Standing.UNKNOWN : judged.getLast().standing();
  }

  /** Which stance our words should take. */
  public Advice advice() {
    return Advice.on(standing());
  }

  /** How far it has come in the playbooks that it goes by, their steps in one list. */
  public Progress in(Playbooks shelf) {
    return Course.of(this, shelf);
  }

  /** The gate in front of public words of this lane, as long as the present tier says. */
  public VerifyGate gate(Lane lane, Deadlines deadlines, Instant now) {
    return verifying.gate(lane, deadlines.verifyGate().orElse(Duration.ZERO), now);
  }

  private Crisis after(CrisisEvent event) {
    return switch (event) {
      case CrisisSuspected again -> throw new IllegalStateException("suspected twice: " + again);
      case CrisisDismissed _ -> at(Stage.DISMISSED);
      case CrisisDeclared e ->
          at(Stage.DECLARED)
              .with(seriousness.give(e.at(), e.tier()))
              .with(crew.under(e.commander()));
      case CrisisContained _ -> at(Stage.CONTAINED);
      case CrisisFlaredUp _ -> at(Stage.DECLARED);
      case CrisisRecovered _ -> at(Stage.RECOVERED);
      case CrisisReviewed _ -> at(Stage.REVIEWED);
      case CommandPassed e -> with(crew.under(e.to()));
      case PartGiven e -> with(crew.with(e.to(), e.part()));
      case TierRaised e -> with(seriousness.give(e.at(), e.to()));
      case TierLowered e -> with(seriousness.give(e.at(), e.to()));
      case SeriousnessMeasured e -> with(seriousness.measure(e.at(), e.tier()));
      case EarlierPostFound e -> with(new GoldenWindow(e.postedAt()));
      case VerifyingStarted e -> with(verifying.start(e));
      case ClaimChecked e -> with(verifying.check(e));
      case PersonPaged _,
          PageAcknowledged _,
          LegalAsked _,
          LegalAnswered _,
          WordsPublished _,
          ExecutivesTold _,
          PromiseMade _,
          PromiseKept _,
          PromiseBroken _,
          PlaybookTaken _,
          StandingJudged _,
          PlaybookStepClosed _,
          CircumstanceTold _,
          RegulatorClockStarted _,
          RegulatorTold _,
          RegulatorToldMore _,
          RemovalAsked _,
          RemovalDecided _,
          RemovalDone _,
          WordsBackfired _,
          WordsHandled _,
          ClaimHandled _,
          ReviewItemClosed _,
          Decided _,
          Frozen _,
          PictureChanged _,
          DemandSettled _,
          EvidenceKept _,
          DeadlinePassed _,
          Noted _ ->
          this;
    };
  }

  private Crisis at(Stage other) {
    return new Crisis(timeline, other, seriousness, crew, verifying, window);
  }

  private Crisis with(Seriousness other) {
    return new Crisis(timeline, stage, other, crew, verifying, window);
  }

  private Crisis with(Crew other) {
    return new Crisis(timeline, stage, seriousness, other, verifying, window);
  }

  private Crisis with(Verifying other) {
    return new Crisis(timeline, stage, seriousness, crew, other, window);
  }

  private Crisis with(GoldenWindow other) {
    return new Crisis(timeline, stage, seriousness, crew, verifying, other);
  }
}
