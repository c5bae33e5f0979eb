package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.DraftId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.EvidenceKept;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Handling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class BooksOfARoomTest {

  @Autowired Guests guests;
  @Autowired JdbcClient db;
  @Autowired OneTimeTokenService tokens;
  @LocalServerPort int port;

  final MockMvc web;
  Person ana;
  Person jan;
  CrisisId room;

  BooksOfARoomTest(@Autowired WebApplicationContext desk, @Autowired Guests guests) {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
    ana = guests.somebody("Ana Lis", Role.COMMANDER);
    jan = guests.somebody("Jan", Role.VIEWER, "pl");
    room = guests.aCrisis();
  }

  @BeforeEach
  void somebodyCommands() {
    guests.happens(room, new Command.Declare(ana.id(), firebreak.model.Tier.T3, ana.id()));
  }

  @AfterEach
  void everybodyGoesToBed() {
    guests.leaves(ana);
    guests.leaves(jan);
  }

  @Test
  void a_post_is_kept_letter_by_letter_with_its_hash_and_can_be_taken_along() throws Exception {
    var post = aPost();
    assertThat(status("/evidence", "channel", post.channel(), "post", post.post())).isEqualTo(302);

    var kept = guests.crisis(room).timeline().all(EvidenceKept.class).getFirst();
    var file = Guests.page(web, jan, path("/evidence/" + kept.sha256() + ".json"));
    assertThat(EvidenceBook.sha256(file)).isEqualTo(kept.sha256());
    assertThat(file).contains("they ruined our holiday").contains("\"followers\":");
    assertThat(Guests.page(web, jan, path("/evidence"))).contains("Zabezpieczone dowody: 1");
  }

  @Test
  void the_same_words_are_kept_once() throws Exception {
    var post = aPost();
    for (int i = 0; i < 2; i++) {
      status("/evidence", "channel", post.channel(), "post", post.post());
    }

    assertThat(guests.crisis(room).timeline().all(EvidenceKept.class)).hasSize(1);
    assertThatThrownBy(() -> db.sql("delete from evidence").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void a_post_that_is_gone_is_not_kept_and_the_page_says_so() throws Exception {
    var answer =
        Guests.act(web, ana, path("/evidence"), "channel", "bluesky", "post", "nobody-heard-it");

    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(answer.getResponse().getContentAsString()).contains("Nothing was kept.");
    assertThat(
            Guests.act(web, jan, path("/evidence"), "channel", "x", "post", "y")
                .getResponse()
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void a_post_is_hidden_only_with_evidence_a_second_person_and_an_explanation() throws Exception {
    var post = aPost();
    var ewa = guests.somebody("Ewa", Role.APPROVER);
    var asked = new String[] {"channel", post.channel(), "post", post.post(), "reason", "DOXXING"};
    var wish = java.util.Arrays.copyOf(asked, 8);
    wish[6] = "explanation";
    wish[7] = "We hid it.";
    assertThat(status("/removals", wish)).isEqualTo(422);
    wish[7] = "Your comment shows where our driver lives. We hid it; all else you said stays.";
    assertThat(status("/removals", wish)).isEqualTo(302);

    assertThat(status("/removals/removal-1/decide", "answer", "yes", "why", "clear"))
        .isEqualTo(422);
    assertThat(
            Guests.act(
                    web,
                    ewa,
                    path("/removals/removal-1/decide"),
                    "answer",
                    "yes",
                    "why",
                    "an address")
                .getResponse()
                .getStatus())
        .isEqualTo(302);

    assertThat(Guests.page(web, ana, path("/removals"))).contains("do not delete it");
    assertThat(status("/removals/removal-1/done")).isEqualTo(302);
    guests.leaves(ewa);
  }

  @Test
  void an_authority_is_asked_about_started_told_and_told_more() throws Exception {
    assertThat(status("/acts/regulator", "regulator", "CPSC_15B", "aware", "2026-11-20T10:00"))
        .isEqualTo(302);
    assertThat(Guests.page(web, ana, path("/authorities")))
        .contains("clock runs", "federal holidays do not count", "The first report is out");

    assertThat(status("/acts/told-regulator", "regulator", "CPSC_15B")).isEqualTo(302);
    assertThat(status("/acts/told-more", "regulator", "CPSC_15B", "filed", "two more batches"))
        .isEqualTo(302);

    assertThat(Guests.page(web, ana, path("/authorities"))).contains("two more batches");
    assertThat(Guests.page(web, jan, path("/authorities"))).contains("powiadomiony");
  }

  @Test
  void what_is_stopped_and_who_was_told_first_is_confirmed_by_name() throws Exception {
    assertThat(status("/acts/freeze", "freeze", "ads")).isEqualTo(302);
    assertThat(status("/acts/freeze", "freeze", "everything")).isEqualTo(422);
    assertThat(status("/acts/inside", "inside", "customer care")).isEqualTo(302);

    assertThat(Guests.page(web, ana, path("/parts/before")))
        .contains("Stop: scheduled posts", "Stop: ads", "Ana Lis, ")
        .contains("Before we speak: ");
  }

  @Test
  void the_evidence_that_the_row_demands_is_missing_until_somebody_has_it() throws Exception {
    assertThat(Guests.page(web, ana, path("/evidence"))).contains("still missing: 3");

    status("/acts/capture", "capture", "the author and the order", "remark", "in the safe");
    assertThat(status("/acts/capture", "capture", "everything", "remark", "")).isEqualTo(422);

    assertThat(Guests.page(web, ana, path("/evidence")))
        .contains("still missing: 2", "in the safe");
    assertThat(Guests.page(web, jan, path("/timeline"))).contains("zabezpieczone: autor i zam");
  }

  @Test
  void the_end_asks_for_the_exit_criteria_and_keeps_the_reason_for_what_is_open() throws Exception {
    status("/acts/contain", "why", "no new posts");
    assertThat(Guests.page(web, ana, path("/acts/recover")))
        .contains("What must be true before it is over", "two quiet windows in a row");

    guests.itStaysQuiet();
    assertThat(status("/acts/recover", "exit-0", "yes", "why", "")).isEqualTo(422);
    assertThat(status("/acts/recover", "exit-0", "yes", "why", "the shop closes")).isEqualTo(302);

    assertThat(Guests.page(web, ana, path("/timeline")))
        .contains("confirmed before the end: two quiet windows in a row")
        .contains("although this was open: every promise is kept or has a date. Because: the shop");
  }

  @Test
  void decisions_stand_together_with_their_reasons() throws Exception {
    status("/acts/decide", "decision", "No interview tonight.", "why", "we know too little");
    status("/acts/note", "note", "six posts read");

    assertThat(Guests.page(web, ana, path("/timeline?only=decisions")))
        .contains("No interview tonight. Because: we know too little", "declared it as T3")
        .doesNotContain("six posts read");
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone()
      throws Exception {
    var post = aPost();
    status("/evidence", "channel", post.channel(), "post", post.post());
    status("/acts/regulator", "regulator", "GDPR_ARTICLE_33", "aware", "2026-11-20T10:00");
    status("/acts/decide", "decision", "No interview tonight.", "why", "we know too little");
    status("/acts/freeze", "freeze", "ads");
    guests.happens(
        room,
        new Command.HandleWords(
            ana.id(), new DraftId("7"), Handling.GLASS_BROKEN, "Nobody answered."));
    var found = new ArrayList<String>();
    try (var browser = new Browser(port)) {
      for (var look : Look.ALL) {
        var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
        for (var name :
            List.of("authorities", "evidence", "removals", "timeline?only=decisions", "review")) {
          page.navigate(browser.address(path("/" + name)));
          found.addAll(Browser.findings(page, look, "room-" + name.replaceAll("\\W.*", "")));
        }
        page.navigate(browser.address(path("")));
        if (look.width() > 1_000) {
          page.locator("#before summary").click();
        }
        found.addAll(Browser.findings(page, look, "room-before"));
        page.context().close();
      }
    }

    assertThat(found).isEmpty();
  }

  private Evidence.Where aPost() {
    return db.sql(
            "select m.channel, m.external_id from mention m join crisis c on c.brand_id = m.brand_id"
                + " where c.id = ? order by m.seq limit 1")
        .param(room.value())
        .query((row, number) -> new Evidence.Where(0, row.getString(1), row.getString(2)))
        .single();
  }

  private int status(String path, String... fields) throws Exception {
    return Guests.act(web, ana, path(path), fields).getResponse().getStatus();
  }

  private String path(String more) {
    return "/crises/" + room + more;
  }
}
