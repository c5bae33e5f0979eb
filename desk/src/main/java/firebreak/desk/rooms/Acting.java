package firebreak.desk.rooms;

import firebreak.desk.claims.Keeping;
import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Command.CloseStep;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.playbook.Progress.Closing;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what somebody wants happen in a crisis, or says why it may not. */
@Component
class Acting {

  private final Crises crises;
  private final Audit audit;
  private final Keeping ledger;

  Acting(Crises crises, Audit audit, Keeping ledger) {
    this.ledger = ledger;
    this.crises = crises;
    this.audit = audit;
  }

  /** Why nothing happened, in the words of the reader; empty when it did. */
  @Transactional
  public Optional<String> perform(Room room, Act act, Typed typed) {
    var commands = new Commands(room, typed);
    var command = commands.of(act);
    var closing = mayClose(room, command);
    if (closing.isPresent()) {
      return closing;
    }
    return switch (crises.decide(room.crisis().id(), command)) {
      case Outcome.Refused(var reason) -> Optional.of(room.reader().say(reason.words()));
      case Outcome.Happened _ -> {
        var who = room.reader().person().id().value();
        audit.record(who, "crisis." + act.id(), room.id(), room.headline());
        if (command instanceof RecordCheck(_, var verdict, var found)) {
          ledger.checked(room.crisis().id(), verdict, found, room.reader().person());
        }
        if (act == Act.RECOVER) {
          commands.exits().forEach(exit -> crises.decide(room.crisis().id(), exit));
        }
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> mayClose(Room room, Command command) {
    if (command instanceof CloseStep(var what)
        && room.progress().close(what) instanceof Closing.Refused(var why)) {
      return Optional.of(room.reader().word("refused.step", why));
    }
    return Optional.empty();
  }
}
