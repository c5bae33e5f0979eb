package firebreak.model;

import java.util.Optional;

/**
 * Words that may be said to one person in private. Holding one is the proof that the guard read
 * exactly these words and let them pass; a private message is a screenshot away from the public.
 */
public final class CheckedMessage {

  private final PrivateDraft draft;

  private CheckedMessage(PrivateDraft draft) {
    this.draft = draft;
  }

  /** The only way to get one; empty when the guard blocks, or read something else. */
  public static Optional<CheckedMessage> of(PrivateDraft draft, GuardVerdict verdict) {
    boolean passes = verdict.fingerprint().equals(draft.fingerprint()) && !verdict.blocks();
    return passes ? Optional.of(new CheckedMessage(draft)) : Optional.empty();
  }

  public PrivateDraft draft() {
    return draft;
  }

  public String words() {
    return draft.words();
  }
}
