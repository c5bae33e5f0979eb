package firebreak.desk.playbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Page;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.PlaybookText;
import firebreak.respond.playbook.Playbooks;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class PlaybooksPageTest {

  @Autowired WebApplicationContext context;
  @Autowired People people;
  @Autowired Library library;
  @Autowired OneTimeTokenService tokens;

  final int port;
  MockMvc web;
  Person ana;
  Person jan;
  Person viewer;

  PlaybooksPageTest(@LocalServerPort int port) {
    this.port = port;
  }

  @BeforeEach
  void threePeople() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    ana = somebody("Ana Lis", Role.COMMANDER, "en");
    jan = somebody("Jan Nowak", Role.COMMANDER, "pl");
    viewer = somebody("Ola Mak", Role.VIEWER, "en");
  }

  @AfterEach
  void everybodyLeaves() {
    for (var person : new Person[] {ana, jan, viewer}) {
      people.change(
          new Person(
              person.id(),
              person.name(),
              person.email(),
              person.role(),
              person.language(),
              person.zone(),
              false),
          "test");
    }
  }

  @Test
  void shows_all_of_them_and_says_when_nobody_has_read_one_yet() throws Exception {
    assertThat(read(viewer, "/playbooks"))
        .contains("12 playbooks are ready", "Data breach", "Not yet");
    assertThat(read(jan, "/playbooks")).contains("Wyciek danych");
  }

  @Test
  void shows_each_step_with_owner_time_and_how() throws Exception {
    assertThat(read(viewer, "/playbooks/data-breach"))
        .contains(
            "Start the 72 hours of GDPR article 33",
            "data protection officer",
            "5 min from the acknowledged page",
            "only if data about people is affected",
            "your data is safe")
        .doesNotContain("Change it");
  }

  @Test
  void gives_it_as_a_file_that_can_be_read_again() throws Exception {
    var file = read(viewer, "/playbooks/outage/file");

    assertThat(PlaybookText.read("outage", file))
        .isEqualTo(Playbooks.shipped().inForce("outage").orElseThrow());
  }

  @Test
  void a_new_version_is_in_force_once_somebody_else_has_agreed_and_the_old_one_stays()
      throws Exception {
    var text = PlaybookText.of(Playbooks.shipped().inForce("competitor").orElseThrow());
    var changed =
        text.replace("version: 2026-1", "version: 2026-2")
            .replace("due: 30 min after acknowledged", "due: 4 min after acknowledged");
    propose(ana, changed);

    assertThat(read(jan, "/playbooks/competitor/drafts/2026-2")).contains("due: 4 min after");
    assertThat(decide(ana).getResponse().getStatus()).isEqualTo(403);
    assertThat(library.shelf().inForce("competitor").orElseThrow().version()).isEqualTo("2026-1");

    assertThat(decide(jan).getResponse().getRedirectedUrl()).isEqualTo("/playbooks/competitor");

    assertThat(library.shelf().inForce("competitor").orElseThrow().version()).isEqualTo("2026-2");
    assertThat(library.shelf().find(new Edition("competitor", "2026-1"))).isPresent();
  }

  @Test
  void names_the_line_of_a_mistake_and_keeps_what_was_typed() throws Exception {
    var answer = propose(jan, "playbook: ours\nversion: 1\ncolour: red\n");

    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("Wiersz 3", "colour: red");
  }

  @Test
  void only_those_who_lead_change_anything() throws Exception {
    assertThat(act(viewer, post("/playbooks/edit").param("text", "x")).getResponse().getStatus())
        .isEqualTo(403);
    assertThat(act(viewer, post("/playbooks/outage/looks").param("kind", "TESTED")))
        .extracting(result -> result.getResponse().getStatus())
        .isEqualTo(403);
  }

  @Test
  void remembers_who_read_it_through_and_what_may_go_out_alone() throws Exception {
    act(ana, post("/playbooks/quarrel/looks").param("kind", "REVIEWED"));
    act(
        ana,
        post("/playbooks/quarrel/permits")
            .param("stage", "holding")
            .param("language", "pl")
            .param("tier", "T2")
            .param("days", "90"));

    assertThat(read(viewer, "/playbooks/quarrel"))
        .contains("Ana Lis", "every brand, every channel, up to T2");
  }

  @Test
  void can_be_read_by_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    try (var browser = new Browser(port)) {
      var found = new ArrayList<String>();
      for (var look : Look.ALL) {
        var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
        for (var path : new String[] {"", "/data-breach", "/edit"}) {
          page.navigate(browser.address("/playbooks" + path));
          page.locator("h1").waitFor();
          found.addAll(Browser.findings(page, look, "playbooks" + path.replace('/', '-')));
        }
        page.context().close();
      }
      assertThat(found).isEmpty();
      changesOneInTheBrowser(browser.signedIn(ana, tokens, Look.DESK), browser);
    }
  }

  private static void changesOneInTheBrowser(Page page, Browser browser) {
    page.navigate(browser.address("/playbooks/edit?from=outage"));
    var text = page.locator("#text").inputValue();
    page.locator("#text").fill(text.replace("due: 15 min after declared", "due: soon"));
    page.locator(".act button").click();
    page.locator("#text-wrong").waitFor();
    page.locator("#text")
        .fill(text.replace("due: 15 min after declared", "due: 10 min after declared"));
    page.locator(".act button").click();
    page.getByText("You wrote it").waitFor();
    assertThat(page.locator("main").textContent()).contains("due: 10 min after declared");
    Browser.keep(page, "playbooks-draft");
  }

  private Person somebody(String name, Role role, String language) {
    var mail = UUID.randomUUID() + "@example.org";
    var zone = ZoneId.of("Europe/Warsaw");
    return people.add(new People.NewPerson(name, mail, role, language, zone), "test");
  }

  private String read(Person reader, String path) throws Exception {
    return web.perform(as(get(path), reader))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MvcResult propose(Person writer, String text) throws Exception {
    return act(writer, post("/playbooks/edit").param("text", text));
  }

  private MvcResult decide(Person reader) throws Exception {
    return act(reader, post("/playbooks/competitor/drafts/2026-2").param("agreed", "true"));
  }

  private MvcResult act(Person who, MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(as(request.with(csrf()), who)).andReturn();
  }

  private static MockHttpServletRequestBuilder as(
      MockHttpServletRequestBuilder request, Person who) {
    return request.with(user(who.id().value()).roles(who.role().name()));
  }
}
