package firebreak.desk.replies;

import firebreak.desk.people.Person;
import firebreak.respond.template.Stage;
import org.springframework.stereotype.Component;

/** Marks words as a ready wording, and sends them to their readers. */
@Component
record ReadyWording(ReadyWords ready, Agreeing agreeing) {

  /** Exactly these words are this wording with its blanks filled. */
  void isIn(long id, Stage stage, Written put, Person by) {
    ready.put(id, stage, put, by.id());
  }

  Answer send(long id, Person by) {
    return agreeing.send(id, by);
  }
}
