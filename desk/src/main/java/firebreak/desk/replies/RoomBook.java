package firebreak.desk.replies;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings;
import firebreak.model.DraftId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.Progress.Closing;
import firebreak.respond.playbook.StepClosed;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the room of a crisis know that words of ours are public: its timeline and its playbook. */
@Component
class RoomBook {

  private static final List<String> REPLY = List.of("write-reply", "publish-reply");

  private final Crises crises;
  private final Rulings rulings;
  private final InstantSource clock;

  RoomBook(Crises crises, Rulings rulings, InstantSource clock) {
    this.crises = crises;
    this.rulings = rulings;
    this.clock = clock;
  }

  void writeDown(Composition reply, Stands stands) {
    rulings
        .rulingFor(reply.brand(), reply.place().post(), reply.written().lane())
        .crisis()
        .or(() -> reply.standing().crisis())
        .ifPresent(crisis -> {
          crises.decide(
              crisis,
              new Command.RecordWords(
                  reply.author(),
                  reply.written().kind(),
                  new DraftId(Long.toString(reply.id())),
                  stands.post(),
                  stands.words(),
                  stands.at()));
          var playbook = crises.progressOf(crises.byId(crisis).orElseThrow()).playbook();
          steps(reply.written().kind(), playbook).forEach(step -> close(crisis, step, reply));
        });
  }

  /** Where no step asks for a holding statement it stands for the reply. */
  private static List<String> steps(WordsKind kind, Playbook playbook) {
    return switch (kind) {
      case SAFETY -> List.of("keep-people-safe");
      case HOLDING ->
          playbook.step("publish-holding").isPresent() ? List.of("publish-holding") : REPLY;
      case SUBSTANCE -> REPLY;
      case UPDATE -> List.of("keep-updating");
      case CORRECTION -> List.of("write-correction", "publish-correction");
    };
  }

  /** A step whose turn has not come stays open: a person decides about it in the room. */
  private void close(CrisisId crisis, String step, Composition reply) {
    var how = new StepClosed.How.Done("");
    var closing = new StepClosed(step, reply.author(), clock.instant(), how);
    var progress = crises.progressOf(crises.byId(crisis).orElseThrow());
    if (progress.close(closing) instanceof Closing.Closed(var what)) {
      crises.decide(crisis, new Command.CloseStep(what));
    }
  }
}
