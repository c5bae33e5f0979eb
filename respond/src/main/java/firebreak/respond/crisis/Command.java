package firebreak.respond.crisis;

import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
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

/** Something that somebody wants to happen in a crisis. */
public sealed interface Command {

  /** A command about hiding what somebody else said, which is an exception every time. */
  sealed interface Removing extends Reporting {}

  /** May this be hidden? */
  record AskRemoval(
      PersonId by, PostId post, RemovalReason reason, String explanation, String sha256)
      implements Removing {}

  /** Yes or no, by somebody else. */
  record DecideRemoval(PersonId by, String item, boolean agreed, String why) implements Removing {}

  /** It is hidden. */
  record FinishRemoval(PersonId by, String item) implements Removing {}

  /** A command that moves the crisis along its life or changes how serious it is. */
  sealed interface Steering extends Command {}

  /** A command that writes down what was done, found or said. */
  sealed interface Reporting extends Command {}

  /** A command that keeps the books of how people work: words, decisions, exceptions, evidence. */
  sealed interface Bookkeeping extends Reporting {}

  /** It is not a crisis. */
  record Dismiss(PersonId by, String why) implements Steering {}

  /** It is a crisis; somebody commands it. */
  record Declare(PersonId by, Tier tier, PersonId commander) implements Steering {}

  /** Command goes to somebody else: by the commander, or by anyone when the commander is silent. */
  record PassCommand(PersonId by, PersonId to, String why) implements Steering {}

  /** Somebody gets a part. */
  record GivePart(PersonId by, PersonId to, Role part) implements Steering {}

  /** It is more serious; anyone may say so. */
  record Raise(PersonId by, Tier to, String why) implements Steering {}

  /** It is less serious; only the commander, and only after quiet windows. */
  record Lower(PersonId by, Tier to, String why) implements Steering {}

  /** The matrix looked again; a higher tier raises the crisis by itself. */
  record Measure(Tier tier, String because) implements Steering {}

  /** It no longer grows. */
  record Contain(PersonId by, String why) implements Steering {}

  /** It grows again. */
  record Reopen(PersonId by, String why) implements Steering {}

  /** It is over. */
  record Recover(PersonId by, String why) implements Steering {}

  /** We have looked back at it. */
  record Review(PersonId by, String learned) implements Steering {}

  /** A late fact: somebody was angry before the first post that we knew. */
  record FindEarlierPost(Instant postedAt) implements Reporting {}

  /** Somebody was woken. */
  record RecordPage(PersonId person, String page) implements Reporting {}

  /** I am here. */
  record Acknowledge(PersonId by) implements Reporting {}

  /** I check whether it is true. */
  record StartVerifying(PersonId by) implements Reporting {}

  /** This is what the check found. */
  record RecordCheck(PersonId by, ClaimVerdict verdict, String found) implements Reporting {}

  /** Legal, please read. */
  record AskLegal(PersonId by, DraftId draft) implements Reporting {}

  /** Legal has read. */
  record AnswerAsLegal(PersonId by, DraftId draft, String said) implements Reporting {}

  /** Words of ours became public, at a moment that may be past. */
  record RecordWords(
      PersonId by, WordsKind kind, DraftId draft, PostId post, String words, Instant publishedAt)
      implements Reporting {}

  /** Our executives know. */
  record TellExecutives(PersonId by) implements Reporting {}

  /** We will do this by then. */
  record MakePromise(PersonId by, String promise, String what, Instant due) implements Reporting {}

  /** We did it. */
  record KeepPromise(PersonId by, String promise) implements Reporting {}

  /** We cannot. */
  record BreakPromise(PersonId by, String promise, String why) implements Reporting {}

  /** Somebody knows whether a circumstance of the playbook holds. */
  record TellCircumstance(PersonId by, Circumstance what, Fact fact) implements Reporting {}

  /** From now on we go by this playbook, instead of those before or beside them. */
  record TakePlaybook(Optional<PersonId> by, Edition edition, boolean instead, Bilingual because)
      implements Reporting {}

  /** So much is it our fault, and so we stood before. */
  record JudgeStanding(PersonId by, Standing standing) implements Reporting {}

  /** A step of the playbook is closed. */
  record CloseStep(StepClosed closing) implements Reporting {}

  /** The hours in which an authority must be told run since then. */
  record StartRegulatorClock(PersonId by, Regulator duty, Instant awareAt) implements Reporting {}

  /** The authority was told. */
  record TellRegulator(PersonId by, Regulator duty) implements Reporting {}

  /** Words of ours change hands. */
  record HandleWords(PersonId by, DraftId draft, Handling how, String remark)
      implements Bookkeeping {}

  /** This exception has been looked at. */
  record CloseReviewItem(PersonId by, String item, String found) implements Bookkeeping {}

  /** This is how we do it, and why. */
  record Decide(PersonId by, String what, String why) implements Bookkeeping {}

  /** This no longer goes out by itself. */
  record Freeze(PersonId by, Bilingual what, String remark) implements Bookkeeping {}

  /** What the row demands is so, or it is not and this is why. */
  record SettleDemand(PersonId by, Demand demand, Bilingual what, boolean met, String remark)
      implements Bookkeeping {}

  /** This is what stood there. */
  record KeepEvidence(PersonId by, PostId post, String sha256) implements Bookkeeping {}

  /** The ledger of claims has changed. */
  record HandleClaim(PersonId by, String claim, String name, ClaimStep how, String words)
      implements Bookkeeping {}

  /** So people are to be understood; the caller has kept the version. */
  record ChangePicture(
      PersonId by, int version, Quadrant quadrant, PictureEdit how, Bilingual what, String why)
      implements Bookkeeping {}

  /** The authority was told more. */
  record TellRegulatorMore(PersonId by, Regulator duty, String what) implements Bookkeeping {}

  /** So many of those who answer our words speak against them. */
  record ReportBackfire(PostId post, long against, long of) implements Bookkeeping {}

  /** Something to remember. */
  record Note(PersonId by, String words) implements Reporting {}
}
