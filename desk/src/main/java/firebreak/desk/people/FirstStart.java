package firebreak.desk.people;

import java.time.ZoneId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the owner on the very first start and always prints where to go and how to get in. */
@Component
class FirstStart {

  private final People people;
  private final SignInLinks links;
  private final PublicAddress address;

  FirstStart(People people, SignInLinks links, PublicAddress address) {
    this.people = people;
    this.links = links;
    this.address = address;
  }

  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    var owner =
        people.all().stream()
            .filter(person -> person.may(Role.ADMIN))
            .findFirst()
            .orElseGet(this::makeOwner);
    System.out.println();
    System.out.println("  Firebreak is ready:   " + address.of("/"));
    System.out.println("  One-time sign-in:     " + links.newLinkFor(owner));
    System.out.println("  (valid for 30 minutes, once; Ctrl-C stops the desk)");
    System.out.println();
  }

  private Person makeOwner() {
    return people.add(
        new People.NewPerson("Owner", "owner@localhost", Role.ADMIN, "en", ZoneId.systemDefault()),
        "desk");
  }
}
