package firebreak.desk.people;

import firebreak.model.PersonId;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Finds the person behind a request. */
@Component
public class Me {

  private final People people;

  Me(People people) {
    this.people = people;
  }

  /** The person who is signed in; pages behind the sign-in always have one. */
  public Person of(Principal principal) {
    return people
        .byId(new PersonId(principal.getName()))
        .orElseThrow(() -> new IllegalStateException(principal.getName() + " is not known here"));
  }
}
