package firebreak.respond.crisis;

import firebreak.model.VerifyGate;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.VerifyingStarted;
import firebreak.respond.playbook.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The check of the claim, and the gate that it opens. */
public record Verifying(Optional<VerifyingStarted> started, Optional<ClaimChecked> checked) {

  static final Verifying NOT_STARTED = new Verifying(Optional.empty(), Optional.empty());

  /*
   * The minutes of the gate are minutes of a waking human being, so they begin when somebody says
   * "I check", not when the machine became suspicious: whoever is woken after half an hour still
   * stops and breathes. Until somebody begins, the gate opens one full length from now, whenever
   * now is. A finding opens it at once, but "nobody could tell" is no finding: it takes the whole
   * length.
   */
  /** Whether words of this lane may go out. */
  public VerifyGate gate(Lane lane, Duration length, Instant now) {
    return switch (lane) {
      case SAFETY -> new VerifyGate.NotRequired("words that keep people safe do not wait");
      case EMPATHY ->
          checked
              .filter(check -> check.verdict() != ClaimVerdict.UNVERIFIED)
              .<VerifyGate>map(
                  check -> new VerifyGate.Checked(check.by(), check.at(), check.found()))
              .orElseGet(() -> new VerifyGate.ShutUntil(opens(length, now)));
    };
  }

  private Instant opens(Duration length, Instant now) {
    return started.map(VerifyingStarted::at).orElse(now).plus(length);
  }

  /** The first to start counts. */
  Verifying start(VerifyingStarted event) {
    return started.isPresent() ? this : new Verifying(Optional.of(event), checked);
  }

  /** The latest finding counts. */
  Verifying check(ClaimChecked event) {
    boolean newer = checked.filter(known -> known.at().isAfter(event.at())).isEmpty();
    return newer ? new Verifying(started, Optional.of(event)) : this;
  }
}
