package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.brands.Brand;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.PostId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Two people, a brand, and the pages of the composer as a browser asks for them. */
abstract class ComposerDesk {

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired Compositions compositions;
  @Autowired Publications publications;
  @Autowired Outgoing outgoing;
  @Autowired SettableClock clock;
  @Autowired Storm storm;

  final MockMvc web;
  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  ComposerDesk(WebApplicationContext desk) {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  @BeforeEach
  void twoPeopleAndABrand() {
    brand = pens.aBrand();
    voices.of(brand);
    ana = pens.somebody("Ana", Role.RESPONDER);
    jan = pens.somebody("Jan", Role.COMMANDER, "pl");
  }

  @AfterEach
  void everythingMayLeaveAgain() {
    outgoing.goOn(jan.id());
  }

  final long waiting() {
    long id = pens.written(brand, pens.storm(brand), ana, Pens.CALM);
    clock.forward(AgreeingTest.GATE);
    agreeing.send(id, ana);
    return id;
  }

  final String stored(long id) {
    return compositions.byId(id).orElseThrow().written().words();
  }

  static String address(Brand brand, PostId post) {
    return "/replies/new?brand="
        + brand.id()
        + "&channel="
        + post.channel()
        + "&post="
        + post.externalId();
  }

  final MockHttpServletResponse open(PostId post, Person person) throws Exception {
    return got(address(brand, post), person);
  }

  final String opened(PostId post, Person person) throws Exception {
    return Objects.requireNonNull(open(post, person).getRedirectedUrl());
  }

  final MockHttpServletResponse typed(long id, Person person, String words, int version)
      throws Exception {
    return send(
        "/replies/" + id + "/words",
        person,
        "words",
        words,
        "language",
        "en",
        "version",
        Integer.toString(version),
        "tab",
        "one");
  }

  final MockHttpServletResponse got(String address, Person person) throws Exception {
    return web.perform(get(address).with(as(person))).andReturn().getResponse();
  }

  final String page(String address, Person person) throws Exception {
    var page = got(address, person);
    assertThat(page.getStatus()).isEqualTo(200);
    return text(page);
  }

  final MockHttpServletResponse send(String address, Person person, String... fields)
      throws Exception {
    var request = post(address).with(as(person)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(request).andReturn().getResponse();
  }

  static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  static org.springframework.test.web.servlet.request.RequestPostProcessor as(Person person) {
    return user(person.id().value()).roles(person.role().name());
  }
}
