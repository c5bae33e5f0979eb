package firebreak.model;

import java.time.Instant;

/** The minutes in which nothing is said until somebody has checked whether the claim is true. */
public sealed interface VerifyGate {

  /** Whether words may go out at this moment. */
  boolean permits(Instant now);

  /** No gate: an ordinary ticket, or words that keep people safe. */
  record NotRequired(String why) implements VerifyGate {
    @Override
    public boolean permits(Instant now) {
      return true;
    }
  }

  /** The gate is shut until that moment, or until somebody says what they found. */
  record ShutUntil(Instant moment) implements VerifyGate {
    @Override
    public boolean permits(Instant now) {
      return !now.isBefore(moment);
    }
  }

  /** Somebody checked the claim and wrote down what they found. */
  record Checked(PersonId by, Instant at, String found) implements VerifyGate {

    public Checked {
      Required.text(found, "what the check found");
    }

    @Override
    public boolean permits(Instant now) {
      return !now.isBefore(at);
    }
  }
}
