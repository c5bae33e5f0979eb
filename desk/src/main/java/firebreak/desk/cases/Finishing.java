package firebreak.desk.cases;

import firebreak.desk.people.Person;
import firebreak.respond.care.FollowUp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a case to its end. */
@Component
class Finishing {

  private final CaseBooks books;

  Finishing(CaseBooks books) {
    this.books = books;
  }

  /** The customer has said that all is well. */
  @Transactional
  public Answer confirmed(long id, Person by) {
    var one = books.held(id);
    books.cases().confirmed(id);
    books.changed(one, by.id(), "confirmed", "");
    return Answer.done("confirmed");
  }

  /** What they said about their post; a no stays a no. */
  @Transactional
  public Answer followedUp(long id, Typed typed, Person by) {
    var one = books.held(id);
    var answer = typed.of("answer", FollowUp.Answer.values());
    if (answer.isEmpty() || answer.get() == FollowUp.Answer.NONE) {
      return Answer.refused("choice");
    }
    if (one.ending().followUp() == FollowUp.Answer.NO) {
      return Answer.refused("follow-up.REFUSED_FOR_GOOD");
    }
    books.cases().followedUp(id, answer.get());
    books.changed(one, by.id(), "followed-up", answer.get().name());
    return Answer.done("kept");
  }

  /** How it was for them, asked and written down once. */
  @Transactional
  public Answer rated(long id, Typed typed, Person by) {
    var one = books.held(id);
    var stars = typed.of("stars");
    if (!stars.matches("[1-5]")) {
      return Answer.refused("stars");
    }
    if (one.ending().stars().isPresent()) {
      return Answer.refused("rated");
    }
    books.cases().rated(id, Integer.parseInt(stars), one.isErased() ? "" : typed.of("words"));
    books.changed(one, by.id(), "rated", stars);
    return Answer.done("kept");
  }

  /** Not while somebody still waits for what we promised. */
  @Transactional
  public Answer close(long id, Person by) {
    var one = books.held(id);
    if (books.promises().of(id).stream().anyMatch(owed -> !owed.promise().isSettled())) {
      return Answer.refused("open-promise");
    }
    books.cases().closed(id);
    books.changed(one, by.id(), "closed", "");
    return Answer.done("closed");
  }

  @Transactional
  public Answer reopen(long id, Person by) {
    var one = books.held(id);
    if (one.isErased()) {
      return Answer.refused("erased");
    }
    books.cases().reopened(id);
    books.changed(one, by.id(), "reopened", "");
    return Answer.done("reopened");
  }
}
