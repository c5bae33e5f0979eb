package firebreak.desk.duty;

import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Live;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a letter, and lets the escalation know when it is lost. */
@Component
class Fates {

  private static final Logger log = LoggerFactory.getLogger(Fates.class);

  private final DeliveryStore letters;
  private final AlarmStore alarms;
  private final LetterWords words;
  private final Known known;

  Fates(DeliveryStore letters, AlarmStore alarms, LetterWords words, Known known) {
    this.letters = letters;
    this.alarms = alarms;
    this.words = words;
    this.known = known;
  }

  Letter written(Delivery letter) {
    return words.letter(letter, known.matterOf(letter.page().alarm(), alarms));
  }

  @Transactional
  public void sent(Delivery letter) {
    letters.settle(letter, Delivery.State.SENT, "");
    known.live().changed("duty");
  }

  /** It did not arrive, or nobody can tell: the alarm is looked at again at once. */
  @Transactional
  public void lost(Delivery letter, Delivery.State state, String why) {
    var open = alarms.held(letter.page().alarm());
    letters.settle(letter, state, why);
    open.ifPresent(alarm -> {
      alarms.lookAgain(alarm.id(), Optional.of(known.clock().instant()));
      alarm.matter().crisis().ifPresent(crisis -> note(crisis, letter, state));
    });
    log.warn("letter.lost: {} by {} is {}: {}", letter.id(), letter.to().kind(), state, why);
    known.live().changed("duty");
  }

  private void note(CrisisId crisis, Delivery letter, Delivery.State state) {
    var name = known.people().byId(letter.to().person()).map(Person::name).orElse("somebody");
    var way =
        switch (letter.to().kind()) {
          case EMAIL -> "the e-mail to ";
          case NTFY -> "the ntfy message to ";
          case WEB_PUSH -> "the push message to ";
        };
    var said =
        state == Delivery.State.UNKNOWN
            ? "Nobody can tell whether " + way + name + " arrived; it is not sent again."
            : "Not delivered: " + way + name + ".";
    known.crises().decide(crisis, new Command.Note(Waking.DESK, said));
  }

  /** What a fate touches. */
  @Component
  record Known(JdbcClient db, Crises crises, People people, Live live, InstantSource clock) {

    Matter matterOf(long alarm, AlarmStore alarms) {
      return db.sql(AlarmStore.COLUMNS + "where id = ?")
          .param(alarm)
          .query(alarms::raised)
          .single()
          .matter();
    }
  }
}
