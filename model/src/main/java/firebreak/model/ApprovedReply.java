package firebreak.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that may be said in public. Holding one is the proof that the guard let them pass, that the
 * verify gate was open and that enough other people read exactly these words and agreed.
 */
public final class ApprovedReply {

  private final Draft draft;
  private final Set<PersonId> approvers;

  private ApprovedReply(Draft draft, Set<PersonId> approvers) {
    this.draft = draft;
    this.approvers = Set.copyOf(approvers);
  }

  /** The only way to get one. */
  public static Clearance of(Draft draft, Conditions conditions, Instant now) {
    var reasons = new ArrayList<Withheld.Reason>();
    var fingerprint = draft.fingerprint();
    var verdict = conditions.verdict();
    if (!verdict.fingerprint().equals(fingerprint)) {
      reasons.add(Withheld.Reason.GUARD_READ_OTHER_WORDS);
    } else if (verdict.blocks()) {
      reasons.add(Withheld.Reason.GUARD_BLOCKS);
    }
    if (!conditions.gate().permits(now)) {
      reasons.add(Withheld.Reason.VERIFY_GATE_SHUT);
    }
    if (conditions.alreadyAnswered()) {
      reasons.add(Withheld.Reason.THREAD_ALREADY_ANSWERED);
    }
    var approvers = othersWhoAgreed(draft, conditions.approvals());
    if (approvers.size() < conditions.approversNeeded()) {
      reasons.add(Withheld.Reason.APPROVAL_MISSING);
    }
    return reasons.isEmpty()
        ? new Cleared(new ApprovedReply(draft, approvers))
        : new Withheld(reasons);
  }

  private static Set<PersonId> othersWhoAgreed(Draft draft, List<Approval> approvals) {
    var fingerprint = draft.fingerprint();
    return approvals.stream()
        .filter(approval -> approval.fingerprint().equals(fingerprint))
        .map(Approval::by)
        .filter(person -> !person.equals(draft.author()))
        .collect(Collectors.toSet());
  }

  public Draft draft() {
    return draft;
  }

  public String words() {
    return draft.words();
  }

  public Set<PersonId> approvers() {
    return approvers;
  }

  /**
   * Everything that is looked at before words may go out.
   *
   * @param approversNeeded distinct people other than the author; 0 for an ordinary ticket
   * @param alreadyAnswered whether we have spoken in this thread before
   */
  public record Conditions(
      GuardVerdict verdict,
      VerifyGate gate,
      List<Approval> approvals,
      int approversNeeded,
      boolean alreadyAnswered) {

    public Conditions {
      approvals = List.copyOf(approvals);
      Required.atLeastZero(approversNeeded, "approversNeeded");
    }
  }

  /** The answer to "may we say this now?". */
  public sealed interface Clearance {}

  /** Yes. */
  public record Cleared(ApprovedReply reply) implements Clearance {}

  /** Not now, for every one of these reasons. */
  public record Withheld(List<Reason> reasons) implements Clearance {

    public Withheld {
      reasons = List.copyOf(reasons);
    }

    /** One thing that stands between a draft and the public. */
    public enum Reason {
      GUARD_BLOCKS,
      GUARD_READ_OTHER_WORDS,
      VERIFY_GATE_SHUT,
      THREAD_ALREADY_ANSWERED,
      APPROVAL_MISSING
    }
  }
}
