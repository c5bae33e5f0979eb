package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.cases.Message.Way;
import firebreak.desk.cases.Sending.Letter;
import firebreak.desk.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the desk itself send private words where the channel carries them. */
@Component
class Mailing {

  private final CaseBooks books;
  private final Talking talking;
  private final Sendings sendings;
  private final Dispatching dispatching;

  Mailing(CaseBooks books, Talking talking, Sendings sendings, Dispatching dispatching) {
    this.books = books;
    this.talking = talking;
    this.sendings = sendings;
    this.dispatching = dispatching;
  }

  /** Once for each form, after the guard and the channel's window let the words pass. */
  @Transactional
  public Answer send(long id, Typed typed, Person by) {
    var one = books.held(id);
    if (!typed.of("token").isEmpty() && sendings.knows(id, typed.of("token"))) {
      return Answer.done("queued");
    }
    if (!dispatching.carries(one)) {
      return Answer.refused("cannot-carry");
    }
    return talking.notNow(one, Way.CHANNEL, typed, by).orElseGet(() -> queue(one, typed, by));
  }

  private Answer queue(CareCase one, Typed typed, Person by) {
    var purpose = typed.of("purpose", Purpose.values()).orElse(Purpose.TALK);
    var letter = new Letter(purpose, typed.of("words"), dispatching.language(one, by));
    if (!sendings.queue(one.id(), letter, by.id(), typed.of("token"))) {
      return Answer.refused("on-its-way");
    }
    books.changed(one, by.id(), "queued", Messages.digest(letter.words()));
    return Answer.done("queued");
  }
}
