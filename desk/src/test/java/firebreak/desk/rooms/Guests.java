package firebreak.desk.rooms;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Looks;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Farewell;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Outcome;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Made-up people who walk through the rooms of made-up crises. */
@Component
record Guests(Storm storm, Crises crises, Looks looks, People people, SettableClock clock) {

  void looksAgain() {
    looks.again();
  }

  /** Hours pass in which the matrix looks and sees nothing. */
  void itStaysQuiet() {
    for (int look = 0; look < 16; look++) {
      clock.forward(Duration.ofMinutes(16));
      looksAgain();
    }
  }

  Person somebody(String name, Role role) {
    return somebody(name, role, "en");
  }

  Person somebody(String name, Role role, String language) {
    var mail = UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson(name, mail, role, language, ZoneId.of("Europe/Warsaw")), "test");
  }

  /** Somebody who is gone is woken for nothing. */
  void leaves(Person person) {
    people.change(Farewell.to(person), "test");
  }

  /** A crisis that the matrix suspects because sixty people are angry. */
  CrisisId aCrisis() {
    var brand = storm.aBrand();
    storm.breaksOutOver(brand, clock.instant());
    return roomOf(brand);
  }

  CrisisId roomOf(BrandId brand) {
    return crises.all().stream()
        .filter(room -> room.brand().equals(brand))
        .map(Crises.Listed::id)
        .findFirst()
        .orElseThrow();
  }

  Crisis crisis(CrisisId id) {
    return crises.byId(id).orElseThrow();
  }

  void happens(CrisisId id, Command command) {
    Assertions.assertThat(crises.decide(id, command)).isInstanceOf(Outcome.Happened.class);
  }

  static MvcResult read(MockMvc web, Person reader, String path) throws Exception {
    return web.perform(as(get(path), reader)).andReturn();
  }

  static String page(MockMvc web, Person reader, String path) throws Exception {
    return read(web, reader, path).getResponse().getContentAsString();
  }

  /** Presses a button of the room with these fields, two strings each. */
  static MvcResult act(MockMvc web, Person who, String path, String... fields) throws Exception {
    var request = post(path).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(as(request, who)).andReturn();
  }

  static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, Person who) {
    return request.with(user(who.id().value()).roles(who.role().name()));
  }
}
