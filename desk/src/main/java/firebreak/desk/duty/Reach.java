package firebreak.desk.duty;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the desk reaches one person, as that person sees it. */
@Component
class Reach {

  private final Routes routes;
  private final TestPages tests;
  private final PushKeys keys;
  private final People people;

  Reach(Routes routes, TestPages tests, PushKeys keys, People people) {
    this.routes = routes;
    this.tests = tests;
    this.keys = keys;
    this.people = people;
  }

  View of(Reader reader) {
    var ways = routes.of(reader.person());
    return new View(
        ways.stream().anyMatch(way -> way.kind() == Route.Kind.EMAIL),
        reader.person().email(),
        ways.stream()
            .filter(way -> way.kind() == Route.Kind.NTFY)
            .map(Route::address)
            .findFirst()
            .orElse(""),
        ways.stream().filter(way -> way.kind() == Route.Kind.WEB_PUSH).toList(),
        keys.publicKey(),
        tests
            .lastAnswer(reader.person().id())
            .map(time -> reader.say("duty.test.last", reader.length(time)))
            .orElseGet(() -> reader.say("duty.test.never")));
  }

  /** Everybody who may take a shift. */
  List<Person> awake() {
    return people.all().stream().filter(person -> person.may(Role.RESPONDER)).toList();
  }

  /**
   * The ways to a person.
   *
   * @param mail whether the desk can send mail at all
   * @param topic empty when there is none
   */
  record View(
      boolean mail,
      String email,
      String topic,
      List<Route> devices,
      String publicKey,
      String lastTest) {}
}
