package firebreak.respond.crisis;

import static firebreak.respond.crisis.CrisisLife.because;
import static firebreak.respond.crisis.Outcome.happened;
import static firebreak.respond.crisis.Outcome.refused;

import firebreak.respond.crisis.Command.AskRemoval;
import firebreak.respond.crisis.Command.DecideRemoval;
import firebreak.respond.crisis.Command.FinishRemoval;
import firebreak.respond.crisis.Command.Removing;
import firebreak.respond.crisis.CrisisEvent.EvidenceKept;
import firebreak.respond.crisis.CrisisEvent.RemovalAsked;
import firebreak.respond.crisis.CrisisEvent.RemovalDecided;
import firebreak.respond.crisis.CrisisEvent.RemovalDone;
import firebreak.respond.crisis.Outcome.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Never delete: decides about the few exceptions, each with a reason, evidence and two people. */
final class Removals {

  private static final int SHORTEST_EXPLANATION = 40;

  private Removals() {}

  static Outcome decide(Crisis crisis, Removing command, Instant now) {
    return switch (command) {
      case AskRemoval ask -> ask(crisis, ask, now);
      case DecideRemoval decide ->
          with(crisis, decide.item(), removal -> decide(removal, decide, now));
      case FinishRemoval finish ->
          with(crisis, finish.item(), removal -> finish(removal, finish, now));
    };
  }

  private static Outcome ask(Crisis crisis, AskRemoval command, Instant now) {
    var before = Removal.in(crisis.timeline());
    var explanation = command.explanation().strip();
    if (explanation.length() < SHORTEST_EXPLANATION) {
      return refused(Reason.SAY_MORE);
    }
    if (before.stream().anyMatch(one -> isOpenFor(one, command))) {
      return refused(Reason.ALREADY_KNOWN);
    }
    if (before.stream().anyMatch(one -> one.asked().explanation().equals(explanation))) {
      return refused(Reason.SAME_EXPLANATION);
    }
    boolean kept =
        crisis.timeline().all(EvidenceKept.class).stream()
            .anyMatch(
                one -> one.post().equals(command.post()) && one.sha256().equals(command.sha256()));
    if (!kept) {
      return refused(Reason.EVIDENCE_FIRST);
    }
    return happened(
        new RemovalAsked(
            now,
            command.by(),
            "removal-" + (before.size() + 1),
            command.post(),
            command.reason(),
            explanation,
            command.sha256()));
  }

  private static boolean isOpenFor(Removal removal, AskRemoval command) {
    return removal.asked().post().equals(command.post())
        && removal.standing() != Removal.Standing.REFUSED;
  }

  private static Outcome decide(Removal removal, DecideRemoval command, Instant now) {
    if (removal.decided().isPresent()) {
      return refused(Reason.ALREADY_KNOWN);
    }
    if (removal.asked().by().equals(command.by())) {
      return refused(Reason.SECOND_PERSON);
    }
    return because(
        command.why(),
        new RemovalDecided(now, command.by(), command.item(), command.agreed(), command.why()));
  }

  private static Outcome finish(Removal removal, FinishRemoval command, Instant now) {
    return switch (removal.standing()) {
      case WAITS, REFUSED -> refused(Reason.NOT_AGREED);
      case DONE -> refused(Reason.ALREADY_KNOWN);
      case TO_BE_DONE -> happened(new RemovalDone(now, command.by(), command.item()));
    };
  }

  private static Outcome with(Crisis crisis, String item, Function<Removal, Outcome> then) {
    Optional<Removal> found =
        Removal.in(crisis.timeline()).stream()
            .filter(removal -> removal.asked().item().equals(item))
            .findFirst();
    return found.map(then).orElseGet(() -> refused(Reason.UNKNOWN_ITEM));
  }
}
