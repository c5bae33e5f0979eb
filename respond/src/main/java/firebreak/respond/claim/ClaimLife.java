package firebreak.respond.claim;

import firebreak.respond.claim.ClaimCommand.AddEvidence;
import firebreak.respond.claim.ClaimCommand.ApproveAnswer;
import firebreak.respond.claim.ClaimCommand.GiveTo;
import firebreak.respond.claim.ClaimCommand.Judge;
import firebreak.respond.claim.ClaimCommand.ProposeAnswer;
import firebreak.respond.claim.ClaimCommand.Reword;
import firebreak.respond.claim.ClaimEvent.AnswerApproved;
import firebreak.respond.claim.ClaimEvent.AnswerProposed;
import firebreak.respond.claim.ClaimEvent.EvidenceAdded;
import firebreak.respond.claim.ClaimEvent.OwnerChanged;
import firebreak.respond.claim.ClaimEvent.Reworded;
import firebreak.respond.claim.ClaimEvent.StatusChanged;
import firebreak.respond.claim.ClaimEvent.TakenOn;
import firebreak.respond.claim.ClaimOutcome.Happened;
import firebreak.respond.claim.ClaimOutcome.Reason;
import firebreak.respond.claim.ClaimOutcome.Refused;
import firebreak.respond.crisis.ClaimVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what may happen to a claim, and by whose hand. */
public final class ClaimLife {

  private static final int MOST_WORDINGS = 10;
  private static final int LONGEST_WORDING = 200;
  private static final int LONGEST_WORDS = 4_000;

  private ClaimLife() {}

  /** What comes of writing down something new that circulates. */
  public static ClaimOutcome takeOn(List<String> wordings, Hand hand, Instant now) {
    var clean = clean(wordings);
    return wrong(clean)
        .<ClaimOutcome>map(Refused::new)
        .orElseGet(() -> new Happened(new TakenOn(now, hand.person(), clean)));
  }

  /** What comes of a command at this moment. */
  public static ClaimOutcome decide(Claim claim, ClaimCommand command, Hand hand, Instant now) {
    return switch (command) {
      case Reword(var wordings, var why) -> reword(claim, clean(wordings), why, hand, now);
      case GiveTo(var owner) ->
          owner.equals(claim.owner())
              ? refused(Reason.ALREADY_SO)
              : new Happened(new OwnerChanged(now, hand.person(), owner));
      case AddEvidence(var what, var source) -> evidence(what, source, hand, now);
      case Judge(var to, var why) ->
          judge(claim, new StatusChanged(now, hand.person(), to, why), hand);
      case ProposeAnswer(var language, var words) ->
          propose(claim, new AnswerProposed(now, hand.person(), language, words.strip()));
      case ApproveAnswer(var language, var fingerprint) ->
          approve(claim, new AnswerApproved(now, hand.person(), language, fingerprint), hand);
    };
  }

  private static ClaimOutcome reword(
      Claim claim, List<String> wordings, String why, Hand hand, Instant now) {
    if (wordings.equals(claim.wordings())) {
      return refused(Reason.ALREADY_SO);
    }
    if (why.isBlank()) {
      return refused(Reason.A_REASON_IS_MISSING);
    }
    return wrong(wordings)
        .<ClaimOutcome>map(Refused::new)
        .orElseGet(() -> new Happened(new Reworded(now, hand.person(), wordings, why.strip())));
  }

  private static ClaimOutcome evidence(String what, String source, Hand hand, Instant now) {
    if (what.isBlank()) {
      return refused(Reason.A_REASON_IS_MISSING);
    }
    return what.length() + source.length() > LONGEST_WORDS
        ? refused(Reason.TOO_LONG)
        : new Happened(new EvidenceAdded(now, hand.person(), what.strip(), source.strip()));
  }

  /**
   * Anything but "unverified" needs evidence; everything needs a reason. The owner may say it
   * first; what was verified once is turned around by somebody who answers for our words.
   */
  private static ClaimOutcome judge(Claim claim, StatusChanged event, Hand hand) {
    if (event.to() == claim.status()) {
      return refused(Reason.ALREADY_SO);
    }
    if (event.why().isBlank()) {
      return refused(Reason.A_REASON_IS_MISSING);
    }
    if (!hand.decides() && !claim.owner().equals(hand.person())) {
      return refused(Reason.NOT_THE_OWNER);
    }
    if (claim.isVerified() && !hand.decides()) {
      return refused(Reason.VERIFIED_BY_OTHERS);
    }
    return event.to() != ClaimVerdict.UNVERIFIED && claim.evidence().isEmpty()
        ? refused(Reason.EVIDENCE_IS_MISSING)
        : new Happened(event);
  }

  private static ClaimOutcome propose(Claim claim, AnswerProposed event) {
    if (!Claim.LANGUAGES.contains(event.language())) {
      return refused(Reason.UNKNOWN_LANGUAGE);
    }
    if (event.words().isBlank()) {
      return refused(Reason.WORDS_ARE_MISSING);
    }
    if (event.words().length() > LONGEST_WORDS) {
      return refused(Reason.TOO_LONG);
    }
    boolean same =
        claim.answer(event.language()).filter(old -> old.words().equals(event.words())).isPresent();
    if (same) {
      return refused(Reason.ALREADY_SO);
    }
    return new LedgerCheck(List.of(claim)).in(event.words()).stream().anyMatch(Touched::stops)
        ? refused(Reason.SAYS_WHAT_IS_NOT_SO)
        : new Happened(event);
  }

  private static ClaimOutcome approve(Claim claim, AnswerApproved event, Hand hand) {
    if (!hand.approves()) {
      return refused(Reason.MAY_NOT_APPROVE);
    }
    var answer = claim.answer(event.language());
    if (answer.filter(one -> one.fingerprint().equals(event.fingerprint())).isEmpty()) {
      return refused(Reason.CHANGED_SINCE);
    }
    if (answer.get().author().equals(hand.person())) {
      return refused(Reason.OWN_WORDS);
    }
    if (answer.get().isApproved()) {
      return refused(Reason.ALREADY_SO);
    }
    return new LedgerCheck(List.of(claim))
            .in(answer.get().words()).stream().anyMatch(Touched::stops)
        ? refused(Reason.SAYS_WHAT_IS_NOT_SO)
        : new Happened(event);
  }

  private static List<String> clean(List<String> wordings) {
    return wordings.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
  }

  private static Optional<Reason> wrong(List<String> wordings) {
    boolean empty = wordings.isEmpty() || wordings.stream().anyMatch(one -> !Wording.says(one));
    if (empty) {
      return Optional.of(Reason.WORDS_ARE_MISSING);
    }
    if (wordings.size() > MOST_WORDINGS) {
      return Optional.of(Reason.TOO_MANY_WORDINGS);
    }
    return wordings.stream().anyMatch(one -> one.length() > LONGEST_WORDING)
        ? Optional.of(Reason.TOO_LONG)
        : Optional.empty();
  }

  private static Refused refused(Reason reason) {
    return new Refused(reason);
  }
}
