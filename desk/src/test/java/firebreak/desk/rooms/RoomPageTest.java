package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class RoomPageTest {

  final Guests guests;
  final MockMvc web;
  Person ana;
  Person jan;
  CrisisId room;

  RoomPageTest(@Autowired Guests guests, @Autowired WebApplicationContext desk) {
    this.guests = guests;
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  @BeforeEach
  void aStormBreaksOut() {
    ana = guests.somebody("Ana Lis", Role.COMMANDER);
    jan = guests.somebody("Jan Nowak", Role.VIEWER, "pl");
    room = guests.aCrisis();
  }

  @AfterEach
  void everybodyGoesToBed() {
    guests.leaves(ana);
    guests.leaves(jan);
  }

  @Test
  void the_list_names_the_open_crises_first_and_the_ended_ones_after_them() throws Exception {
    var ended = guests.aCrisis();
    guests.happens(ended, new Command.Dismiss(ana.id(), "an old joke"));

    var page = Guests.page(web, ana, "/crises");

    assertThat(page).contains("/crises/" + room + "\"", "/crises/" + ended + "/review\"");
    assertThat(page.indexOf("/crises/" + room)).isLessThan(page.indexOf("/crises/" + ended));
    assertThat(page).contains("T2 Issue");
  }

  @Test
  void the_room_says_how_serious_it_is_why_and_since_when() throws Exception {
    var page = Guests.page(web, ana, "/crises/" + room);

    assertThat(page)
        .contains("T2 Issue", "Why T2?", "suspected", "Nobody commands yet")
        .contains("Row ", "minutes since the first hostile post", "Verify gate")
        .contains("60 mentions since the first hostile post.", "Terrible, awful service")
        .contains("We have said nothing yet", "Suspected. T2 issue:");
  }

  @Test
  void the_room_speaks_polish_to_polish_readers() throws Exception {
    var page = Guests.page(web, jan, "/crises/" + room);

    assertThat(page)
        .contains("Dlaczego T2?", "podejrzewany", "Nikt jeszcze nie dowodzi")
        .contains("Wiersz ", "minut od pierwszego wrogiego wpisu", "Podejrzenie. T2 problem:")
        .doesNotContain("Row ", "??");
  }

  @Test
  void the_room_tells_who_commands_what_was_found_and_what_the_steps_are() throws Exception {
    guests.happens(room, new Command.Declare(ana.id(), Tier.T3, ana.id()));
    guests.happens(
        room, new Command.RecordCheck(ana.id(), ClaimVerdict.PARTLY_TRUE, "one batch of 400"));
    guests.happens(
        room,
        new Command.MakePromise(
            ana.id(), "p1", "an update", guests.clock().instant().plus(Duration.ofHours(1))));

    var page = Guests.page(web, ana, "/crises/" + room);

    assertThat(page)
        .contains("T3 Crisis", "declared", "Ana Lis commands")
        .contains("The claim is partly true: one batch of 400")
        .contains("Read the post itself", "an update", "We did it")
        .contains("Ana Lis declared it as T3 Crisis and took command.");
  }

  @Test
  void a_headline_stands_between_quotation_marks() throws Exception {
    var lead = "“Terrible, awful service from Acme, they ruined our holiday…”";

    assertThat(Guests.page(web, ana, "/crises")).contains(lead);
    assertThat(Guests.page(web, ana, "/crises/" + room)).contains("<title>" + lead);
    assertThat(Guests.page(web, jan, "/crises/" + room + "/review"))
        .contains("Przegląd: " + lead.replace('“', '„'), "Wróć do: " + lead.replace('“', '„'));
  }

  @Test
  void at_the_start_the_next_steps_are_five_of_the_first_phase() throws Exception {
    var steps = Guests.page(web, ana, "/crises/" + room + "/parts/steps");

    assertThat(steps.split("class=\"step\"", -1)).hasSize(1 + 5);
    assertThat(steps)
        .contains("Read the post itself", "Keep the evidence", "Ready: 5, waiting: ")
        .doesNotContain("Go through every promise", "Hold the review");
    assertThat(Guests.page(web, jan, "/crises/" + room + "/playbook"))
        .contains("dowodzący · dopiero od opanowania kryzysu");
  }

  @Test
  void looks_that_see_the_same_are_one_entry_of_the_room_and_all_are_on_the_timeline()
      throws Exception {
    guests.happens(room, new Command.Declare(ana.id(), Tier.T3, ana.id()));
    for (int look = 0; look < 3; look++) {
      guests.happens(room, new Command.Measure(Tier.T2, "look number " + look));
    }

    var column = Guests.page(web, ana, "/crises/" + room + "/parts/happened");

    assertThat(column).containsOnlyOnce("<summary").contains("And 2 times before, since ");
    assertThat(column.indexOf("look number 2")).isLessThan(column.indexOf("<summary"));
    assertThat(column.indexOf("look number 1")).isGreaterThan(column.indexOf("<summary"));
    assertThat(Guests.page(web, ana, "/crises/" + room + "/timeline"))
        .contains("look number 0", "look number 1", "look number 2")
        .doesNotContain("<summary class=\"small\"");
  }

  @Test
  void the_evidence_begins_where_it_began_and_goes_on_with_who_is_followed_most() throws Exception {
    var evidence = Guests.page(web, ana, "/crises/" + room + "/parts/evidence");
    var newest = Guests.page(web, ana, "/crises/" + room + "/parts/evidence?newest=true");

    assertThat(evidence.split("class=\"mention\"", -1)).hasSize(1 + 20);
    assertThat(evidence).containsOnlyOnce("where it began");
    assertThat(evidence.indexOf("@author-0<")).isBetween(0, evidence.indexOf("@author-40<"));
    assertThat(evidence.indexOf("@author-40<")).isLessThan(evidence.indexOf("@author-1<"));
    assertThat(newest.indexOf("@author-0<")).isBetween(0, newest.indexOf("@author-59<"));
    assertThat(newest.indexOf("@author-59<")).isLessThan(newest.indexOf("@author-58<"));
    assertThat(Guests.page(web, jan, "/crises/" + room))
        .containsPattern("<a href=\"/watch/[^/]+/stories/[^\"]+\">Wszystkie wpisy w Obserwacji");
  }

  @Test
  void words_of_the_public_and_of_the_team_are_never_markup() throws Exception {
    var nasty = "<script>alert(1)</script>";
    guests.happens(room, new Command.Note(ana.id(), nasty));
    guests.happens(room, new Command.RecordCheck(ana.id(), ClaimVerdict.TRUE, nasty));

    var page = Guests.page(web, ana, "/crises/" + room);

    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain(nasty);
  }

  @Test
  void a_viewer_reads_everything_and_finds_nothing_to_press() throws Exception {
    var page = Guests.page(web, jan, "/crises/" + room);

    assertThat(page).doesNotContain("/acts/", "/here\"", "/replies/new");
  }

  @Test
  void legal_is_asked_to_read_only_when_there_is_something_to_read() throws Exception {
    assertThat(Guests.page(web, ana, "/crises/" + room + "/parts/acts"))
        .contains("/acts/raise", "/acts/executives")
        .doesNotContain("/acts/ask-legal", "/acts/contain");
  }

  @Test
  void every_part_can_be_fetched_alone() throws Exception {
    for (var part : new String[] {"top", "acts", "steps", "said", "happened", "evidence"}) {
      var answer = Guests.read(web, ana, "/crises/" + room + "/parts/" + part).getResponse();
      assertThat(answer.getStatus()).as(part).isEqualTo(200);
      assertThat(answer.getContentAsString()).as(part).doesNotContain("<html", "??");
    }
  }

  @Test
  void the_whole_playbook_and_timeline_have_pages_of_their_own() throws Exception {
    assertThat(Guests.page(web, ana, "/crises/" + room + "/playbook"))
        .contains("No order number, no offer of money");
    assertThat(Guests.page(web, ana, "/crises/" + room + "/timeline")).contains("Suspected.");
  }

  @Test
  void a_room_that_nobody_knows_is_not_found() throws Exception {
    assertThat(Guests.read(web, ana, "/crises/nowhere").getResponse().getStatus()).isEqualTo(404);
  }
}
