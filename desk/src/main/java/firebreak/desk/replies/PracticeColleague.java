package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.refused;

import firebreak.desk.people.People;
import firebreak.desk.people.People.NewPerson;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Why;
import firebreak.model.PersonId;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A made-up person who reads words in a drill, so that a newcomer who is alone can see a second
 * person agree. Nobody can sign in as this person, and for a brand that is no drill this person
 * agrees to nothing.
 */
@Component
class PracticeColleague {

  private static final String NAME = "Practice colleague";
  private static final String EMAIL = "practice-colleague@drill.invalid";

  private final People people;
  private final Agreeing agreeing;
  private final Books books;

  PracticeColleague(People people, Agreeing agreeing, Books books) {
    this.people = people;
    this.agreeing = agreeing;
    this.books = books;
  }

  /** Whether the practice colleague may read these words. */
  boolean mayRead(Composition reply) {
    return books.judging().brand(reply).drill();
  }

  boolean is(PersonId person) {
    return people.byEmail(EMAIL).filter(known -> known.id().equals(person)).isPresent();
  }

  @Transactional
  public Answer read(long id, String fingerprint, Person askedBy) {
    var reply = books.held(id);
    if (!mayRead(reply)) {
      return refused(Why.NOT_A_DRILL);
    }
    return agreeing.agree(reply, fingerprint, colleague(askedBy).id());
  }

  private Person colleague(Person askedBy) {
    return people.byEmail(EMAIL).orElseGet(() -> invent(askedBy));
  }

  private Person invent(Person askedBy) {
    var invented =
        people.add(
            new NewPerson(NAME, EMAIL, Role.APPROVER, "en", ZoneId.of("UTC")),
            askedBy.id().value());
    var asleep =
        new Person(
            invented.id(),
            invented.name(),
            invented.email(),
            invented.role(),
            invented.language(),
            invented.zone(),
            false);
    people.change(asleep, askedBy.id().value());
    return asleep;
  }
}
