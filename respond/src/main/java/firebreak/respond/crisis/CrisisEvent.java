package firebreak.respond.crisis;

import firebreak.model.BrandId;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.empathy.PictureEdit;
import firebreak.respond.empathy.Quadrant;
import firebreak.respond.matrix.Fact;
import firebreak.respond.people.Role;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.posture.Standing;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a crisis. Never changed afterwards, only followed by something else.
 */
public sealed interface CrisisEvent {

  /** When it happened, which may be before the event that was written down before it. */
  Instant at();

  /**
   * Somebody or something thinks that this may become a crisis.
   *
   * @param firstHostilePost the moment from which the public counts
   * @param because the assessment as a sentence
   */
  record CrisisSuspected(
      Instant at,
      CrisisId id,
      BrandId brand,
      Optional<StoryId> story,
      Tier tier,
      Instant firstHostilePost,
      String because)
      implements CrisisEvent {}

  /** It was not one. */
  record CrisisDismissed(Instant at, PersonId by, String why) implements CrisisEvent {}

  /** It is one, and somebody commands. */
  record CrisisDeclared(Instant at, PersonId by, Tier tier, PersonId commander)
      implements CrisisEvent {}

  /** It no longer grows. */
  record CrisisContained(Instant at, PersonId by, String why) implements CrisisEvent {}

  /** It grew again after it was contained. */
  record CrisisFlaredUp(Instant at, Optional<PersonId> by, String why) implements CrisisEvent {}

  /** Talk is back to what is usual. */
  record CrisisRecovered(Instant at, PersonId by, String why) implements CrisisEvent {}

  /** We have looked back at it together. */
  record CrisisReviewed(Instant at, PersonId by, String learned) implements CrisisEvent {}

  /** Somebody else commands from now on. */
  record CommandPassed(Instant at, PersonId by, PersonId to, String why) implements CrisisEvent {}

  /** Somebody plays a part from now on. */
  record PartGiven(Instant at, PersonId by, PersonId to, Role part) implements CrisisEvent {}

  /**
   * It is more serious than we thought.
   *
   * @param by absent when the matrix raised it
   */
  record TierRaised(Instant at, Optional<PersonId> by, Tier to, String why)
      implements CrisisEvent {}

  /** The commander calls it less serious. */
  record TierLowered(Instant at, PersonId by, Tier to, String why) implements CrisisEvent {}

  /** The matrix looked again. */
  record SeriousnessMeasured(Instant at, Tier tier, String because) implements CrisisEvent {}

  /** An earlier hostile post was found: the golden window began earlier than we thought. */
  record EarlierPostFound(Instant at, Instant postedAt) implements CrisisEvent {}

  /** Somebody was woken. */
  record PersonPaged(Instant at, PersonId person, String page) implements CrisisEvent {}

  /** Somebody answered the page. */
  record PageAcknowledged(Instant at, PersonId by) implements CrisisEvent {}

  /** Somebody checks whether the claim is true; until then nothing is said. */
  record VerifyingStarted(Instant at, PersonId by) implements CrisisEvent {}

  /** The check came to an end. */
  record ClaimChecked(Instant at, PersonId by, ClaimVerdict verdict, String found)
      implements CrisisEvent {}

  /** Legal was asked to read words. */
  record LegalAsked(Instant at, PersonId by, DraftId draft) implements CrisisEvent {}

  /** Legal has read them. */
  record LegalAnswered(Instant at, PersonId by, DraftId draft, String said)
      implements CrisisEvent {}

  /** Words of ours are public. */
  record WordsPublished(
      Instant at, PersonId by, WordsKind kind, DraftId draft, PostId post, String words)
      implements CrisisEvent {}

  /** Our executives were told how it stands. */
  record ExecutivesTold(Instant at, PersonId by) implements CrisisEvent {}

  /** We said that we would do something. */
  record PromiseMade(Instant at, PersonId by, String promise, String what, Instant due)
      implements CrisisEvent {}

  /** We did it. */
  record PromiseKept(Instant at, PersonId by, String promise) implements CrisisEvent {}

  /** We did not and will not. */
  record PromiseBroken(Instant at, PersonId by, String promise, String why)
      implements CrisisEvent {}

  /** Somebody said whether a circumstance of the playbook holds. */
  record CircumstanceTold(Instant at, PersonId by, Circumstance what, Fact fact)
      implements CrisisEvent {}

  /**
   * A playbook is followed from now on.
   *
   * @param by absent when the desk chose it
   * @param instead whether it takes the place of those before, rather than joining them
   */
  record PlaybookTaken(
      Instant at, Optional<PersonId> by, Edition edition, boolean instead, Bilingual because)
      implements CrisisEvent {}

  /** Somebody judged how much it is our fault, and how we stood before. */
  record StandingJudged(Instant at, PersonId by, Standing standing) implements CrisisEvent {}

  /** A step of the playbook was done or left out. */
  record PlaybookStepClosed(StepClosed closing) implements CrisisEvent {
    @Override
    public Instant at() {
      return closing.at();
    }
  }

  /** A duty to tell an authority began. */
  record RegulatorClockStarted(Instant at, PersonId by, Regulator duty, Instant awareAt)
      implements CrisisEvent {}

  /** The authority was told. */
  record RegulatorTold(Instant at, PersonId by, Regulator duty) implements CrisisEvent {}

  /** The authority was told more, after the first report. */
  record RegulatorToldMore(Instant at, PersonId by, Regulator duty, String what)
      implements CrisisEvent {}

  /**
   * Somebody asks to hide what another person said under a post of ours.
   *
   * @param explanation what the author will read
   * @param sha256 of the evidence that was kept before
   */
  record RemovalAsked(
      Instant at,
      PersonId by,
      String item,
      PostId post,
      RemovalReason reason,
      String explanation,
      String sha256)
      implements CrisisEvent {}

  /** A second person said yes or no to hiding it. */
  record RemovalDecided(Instant at, PersonId by, String item, boolean agreed, String why)
      implements CrisisEvent {}

  /** It was hidden by hand. */
  record RemovalDone(Instant at, PersonId by, String item) implements CrisisEvent {}

  /**
   * Words of ours have become what people are angry about.
   *
   * @param against how many people speak against these very words
   * @param of how many who answer or quote them at all
   */
  record WordsBackfired(Instant at, PostId post, long against, long of) implements CrisisEvent {}

  /** Words of ours went from one pair of hands to the next. */
  record WordsHandled(Instant at, PersonId by, DraftId draft, Handling how, String remark)
      implements CrisisEvent {}

  /** An exception was looked at in peace. */
  record ReviewItemClosed(Instant at, PersonId by, String item, String found)
      implements CrisisEvent {}

  /** Somebody decided something that no rule decides. */
  record Decided(Instant at, PersonId by, String what, String why) implements CrisisEvent {}

  /** Something that was to go out by itself was stopped. */
  record Frozen(Instant at, PersonId by, Bilingual what, String remark) implements CrisisEvent {}

  /**
   * Somebody said of a point that the matrix demands whether it is so.
   *
   * @param what the point as the row writes it
   * @param remark where it is kept, or why it is left unmet
   */
  record DemandSettled(
      Instant at, PersonId by, Demand demand, Bilingual what, boolean met, String remark)
      implements CrisisEvent {}

  /**
   * What somebody said in public was kept as it stood.
   *
   * @param sha256 over everything that was kept, as hex
   */
  record EvidenceKept(Instant at, PersonId by, PostId post, String sha256) implements CrisisEvent {}

  /**
   * Something happened to a claim in the ledger.
   *
   * @param name how people say the claim
   * @param words the reason, the evidence, the answer or the new owner; may be empty
   */
  record ClaimHandled(
      Instant at, PersonId by, String claim, String name, ClaimStep how, String words)
      implements CrisisEvent {}

  /**
   * Somebody corrected what people are believed to think, feel, say and do.
   *
   * @param version of the map, after it
   * @param what the line that was added, struck out or put back
   * @param why empty when a line was added
   */
  record PictureChanged(
      Instant at,
      PersonId by,
      int version,
      Quadrant quadrant,
      PictureEdit how,
      Bilingual what,
      String why)
      implements CrisisEvent {}

  /** Somebody wrote something down. */
  record Noted(Instant at, PersonId by, String words) implements CrisisEvent {}

  /** A deadline came and what it waited for had not happened. */
  record DeadlinePassed(Instant at, CrisisClock.Kind clock, String id) implements CrisisEvent {}
}
