package firebreak.desk.rooms;

import firebreak.desk.crises.SaidHere.State;
import firebreak.desk.crises.SaidHere.Words;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PersonPaged;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import java.util.List;
import java.util.Optional;

/** The one thing that brings a crisis forward now. */
sealed interface NextAct {

  /** Somebody was paged and nobody has said "I am here". */
  record Acknowledge() implements NextAct {}

  /** To be done in this room. */
  record Do(Act act) implements NextAct {}

  /** Nothing was said yet. */
  record WriteReply() implements NextAct {}

  /** Words of ours are on their way. */
  record GoOnWith(Words words) implements NextAct {}

  /** We have spoken and it still grows: time shows whether it helps. */
  record SeeWhatFollows() implements NextAct {}

  /** What there is to look back at. */
  record ReadReview() implements NextAct {}

  /** What a playbook asks for first and what nobody has done yet. */
  static NextAct of(Crisis crisis, List<Words> said, boolean grows) {
    return switch (crisis.stage()) {
      case SUSPECTED -> isUnanswered(crisis) ? new Acknowledge() : new Do(Act.DECLARE);
      case DECLARED -> inTheMiddle(crisis, said, grows);
      case CONTAINED -> new Do(Act.RECOVER);
      case RECOVERED, REVIEWED, DISMISSED -> new ReadReview();
    };
  }

  private static NextAct inTheMiddle(Crisis crisis, List<Words> said, boolean grows) {
    if (crisis.verifying().checked().isEmpty()) {
      return new Do(crisis.verifying().started().isPresent() ? Act.CHECK : Act.VERIFY);
    }
    if (happened(crisis, WordsPublished.class)) {
      return grows ? new SeeWhatFollows() : new Do(Act.CONTAIN);
    }
    return onTheWay(said).<NextAct>map(GoOnWith::new).orElseGet(WriteReply::new);
  }

  static Optional<Words> onTheWay(List<Words> said) {
    return said.stream().filter(words -> isOnTheWay(words.state())).findFirst();
  }

  private static boolean isOnTheWay(State state) {
    return switch (state) {
      case DRAFT, WAITS_FOR_APPROVAL, APPROVED, BEING_SENT -> true;
      case PUBLIC, REFUSED, PUT_ASIDE -> false;
    };
  }

  private static boolean isUnanswered(Crisis crisis) {
    return happened(crisis, PersonPaged.class) && !happened(crisis, PageAcknowledged.class);
  }

  private static boolean happened(Crisis crisis, Class<? extends CrisisEvent> kind) {
    return !crisis.timeline().all(kind).isEmpty();
  }
}
