package firebreak.desk.hindsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import firebreak.desk.detecting.Strictnesses;
import firebreak.desk.detecting.Strictnesses.Setting;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.detect.tuning.Precision;
import firebreak.detect.tuning.Strictness;
import firebreak.model.Signal;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class HindsightPagesTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired People people;
  @Autowired Strictnesses strictnesses;
  @Autowired Judgements judgements;
  @Autowired Tuning tuning;
  @Autowired InstantSource clock;
  @Autowired WebApplicationContext desk;

  Web web;
  Voices voices;
  String past = "";

  @BeforeEach
  void aBrand() {
    web = new Web(desk);
    voices = new Voices(desk);
    past = "/watch/" + voices.brand().id() + "/past";
  }

  @Test
  void tries_the_past_and_says_how_often_it_would_have_woken_somebody() throws Exception {
    voices.fourBursts(clock.instant());
    var ola = somebody(Role.RESPONDER, "en");
    assertThat(web.page(past, ola)).contains("Try it on our past").doesNotContain("<table");

    assertThat(web.taken(past + "/tries", ola)).isEqualTo(past);
    voices.tried();

    assertThat(web.page(past, ola))
        .contains("As strict as now (1.0), Firebreak would have woken somebody")
        .contains("mentions heard again in")
        .contains("for two weeks from then only absolute numbers counted")
        .contains("nobody judged yet", "as shipped", "in force", "1 gone, 0 new");
    assertThat(web.page(past, somebody(Role.VIEWER, "pl")))
        .contains("Przy obecnym progu (1,0) Firebreak obudziłby kogoś")
        .contains("ubyło: 1, przybyło: 0")
        .doesNotContain("/past/tries");
    assertThat(web.page(past + "/tried", ola)).contains("<table").doesNotContain("<!doctype");
  }

  @Test
  void tells_the_precision_of_each_strictness_where_people_judged() throws Exception {
    voices.fourBursts(clock.instant());
    var ola = somebody(Role.RESPONDER, "en");
    var bursts = voices.bursts();
    judge(bursts.getFirst(), ola, "NOTHING");
    judge(bursts.getLast(), ola, "RIGHT");
    web.taken(past + "/tries", ola);
    voices.tried();

    var page = web.page(past, ola);

    assertThat(page)
        .contains(">1 of 2<", "(likely 9 to 91\u00a0%)", ">1 of 1<", "(likely 21 to 100\u00a0%)");
  }

  @Test
  void says_what_would_have_found_a_crisis_in_time_that_people_found_first() throws Exception {
    voices.fourBursts(clock.instant());
    var ola = somebody(Role.RESPONDER, "en");
    var heard = voices.bursts().getLast().at().plus(Duration.ofHours(1));
    var local = LocalDateTime.ofInstant(heard, WARSAW).truncatedTo(ChronoUnit.MINUTES);
    assertThat(web.taken(past + "/missed", ola, "at", local.toString(), "what", "A driver's film"))
        .isEqualTo(past);
    web.taken(past + "/tries", ola);
    voices.tried();

    assertThat(web.page(past, ola)).contains("A driver&#39;s film", "In time", ">1 of 1<");
    assertThat(voices.audited("crisis-missed.noted", voices.brand().id().value())).isOne();
  }

  @Test
  void keeps_no_missed_crisis_of_the_future_or_without_words() throws Exception {
    var ola = somebody(Role.RESPONDER, "en");
    var now = LocalDateTime.ofInstant(clock.instant(), WARSAW);
    for (var wrong :
        List.of(
            List.of(now.plusDays(1).toString(), "x"),
            List.of(now.minusDays(1).toString(), " "),
            List.of("yesterday", "x"),
            List.of(now.minusDays(1).toString(), "x".repeat(401)))) {
      web.taken(past + "/missed", ola, "at", wrong.getFirst(), "what", wrong.getLast());
    }

    assertThat(voices.audited("crisis-missed.noted", voices.brand().id().value())).isZero();
  }

  @Test
  void keeps_one_judgement_for_each_person_and_signal_which_they_may_change() throws Exception {
    voices.angry(12, clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(1)).heard(20);
    var signal = voices.bursts().getFirst();
    var ola = somebody(Role.RESPONDER, "en");
    var jan = somebody(Role.APPROVER, "en");

    judge(signal, ola, "RIGHT");
    judge(signal, ola, "NOTHING");
    judge(signal, jan, "RIGHT");

    assertThat(judgements.of(signal.id()))
        .extracting(one -> one.by() + " " + one.verdict())
        .containsExactlyInAnyOrder(ola.id() + " NOTHING", jan.id() + " RIGHT");
    assertThat(voices.audited("signal.judged", signal.id().value())).isEqualTo(3);
    assertThat(web.page(past, ola))
        .contains("this was nothing (", "rightly woken (", "aria-pressed=\"true\"");
  }

  @Test
  void counts_a_signal_as_right_when_anybody_found_it_right() throws Exception {
    voices.angry(12, clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(1)).heard(20);
    var signal = voices.bursts().getFirst();
    judge(signal, somebody(Role.RESPONDER, "en"), "NOTHING");
    judge(signal, somebody(Role.RESPONDER, "en"), "RIGHT");

    assertThat(tuning.experience(voices.brand().id()).precision()).isEqualTo(new Precision(1, 1));
  }

  @Test
  void counts_a_storm_once_however_often_it_spoke() throws Exception {
    voices.angry(30, clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(1)).heard(40);
    var ola = somebody(Role.RESPONDER, "en");
    assertThat(voices.bursts()).hasSizeGreaterThan(1);
    for (var burst : voices.bursts()) {
      judge(burst, ola, "NOTHING");
    }

    assertThat(tuning.experience(voices.brand().id()).precision()).isEqualTo(new Precision(0, 1));
  }

  @Test
  void shows_the_judgement_where_people_meet_the_signal_and_leads_back_there() throws Exception {
    voices.angry(12, clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(1)).heard(20);
    var signal = voices.bursts().getFirst();
    var ola = somebody(Role.RESPONDER, "en");
    var story = "/watch/" + voices.brand().id() + "/stories/x-1";
    var judgement = "/watch/" + voices.brand().id() + "/signals/" + signal.id() + "/judgement";

    assertThat(web.taken(judgement, ola, "verdict", "RIGHT", "back", story)).isEqualTo(story);
    for (var elsewhere : List.of("https://evil.example/", "//evil.example", "/logout", "")) {
      assertThat(web.taken(judgement, ola, "verdict", "RIGHT", "back", elsewhere)).isEqualTo(past);
    }
    assertThat(web.send(judgement, ola, "verdict", "MAYBE").getResponse().getStatus())
        .isEqualTo(400);
    var another = "/watch/" + new Voices(desk).brand().id() + "/signals/" + signal.id();
    assertThat(web.send(another + "/judgement", ola, "verdict", "RIGHT").getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void only_who_may_lead_a_crisis_turns_the_dial_and_only_who_works_judges() throws Exception {
    voices.angry(12, clock.instant().minus(Duration.ofHours(2)), Duration.ofMinutes(1)).heard(20);
    var judgement =
        "/watch/"
            + voices.brand().id()
            + "/signals/"
            + voices.bursts().getFirst().id()
            + "/judgement";
    var viewer = somebody(Role.VIEWER, "en");
    var approver = somebody(Role.APPROVER, "en");

    for (var path : List.of(judgement, past + "/tries", past + "/missed", past + "/strictness")) {
      assertThat(web.send(path, viewer).getResponse().getStatus()).isEqualTo(403);
    }
    assertThat(web.send(past + "/strictness", approver).getResponse().getStatus()).isEqualTo(403);
    assertThat(web.page(past, viewer)).doesNotContain("/judgement", "/past/strictness");
    assertThat(web.status("/watch/nobody/past", viewer)).isEqualTo(404);
    var withoutToken =
        webAppContextSetup(desk)
            .apply(springSecurity())
            .build()
            .perform(post(past + "/strictness").with(user(viewer.id().value()).roles("COMMANDER")))
            .andReturn();
    assertThat(withoutToken.getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void a_person_sets_pins_and_goes_back_and_the_page_says_who_and_why() throws Exception {
    var ana = somebody(Role.COMMANDER, "en");
    var brand = voices.brand().id();

    web.taken(past + "/strictness", ana, "percent", "150", "why", "Four nights", "pinned", "on");
    web.taken(past + "/strictness", ana, "percent", "100", "why", "Back to 1.0");

    assertThat(strictnesses.inForce(brand)).isEqualTo(Strictness.SHIPPED);
    assertThat(web.page(past, ana))
        .contains("1.5, only by people", "Four nights", ana.name(), "Back to 1.5");
    assertThat(voices.audited("strictness.set", brand.value())).isEqualTo(2);
  }

  @Test
  void refuses_what_lies_outside_of_the_limits_and_a_turn_without_a_reason() throws Exception {
    var ana = somebody(Role.COMMANDER, "en");
    for (var percent : List.of("70", "210", "105", "-1", "x", "")) {
      web.taken(past + "/strictness", ana, "percent", percent, "why", "because");
    }
    web.taken(past + "/strictness", ana, "percent", "120", "why", " \0 ");

    assertThat(strictnesses.history(voices.brand().id(), 9)).isEmpty();
  }

  @Test
  void moves_one_step_by_itself_when_hardly_anything_was_right_and_says_so() throws Exception {
    eightBurstsThatWereNothing();
    var brand = voices.brand();

    tuning.adjust(brand);
    tuning.adjust(brand);

    assertThat(strictnesses.history(brand.id(), 9))
        .singleElement()
        .satisfies(turn -> {
          assertThat(turn.strictness()).isEqualTo(new Strictness(110));
          assertThat(turn.by()).isEqualTo(Strictnesses.DESK);
        });
    assertThat(web.page(past, somebody(Role.VIEWER, "en")))
        .contains("Firebreak itself", "0 of 8 judged signals were right", "less than a week ago");
    assertThat(web.page(past, somebody(Role.VIEWER, "pl"))).contains("sam Firebreak", "0 z 8");
    assertThat(web.page("/watch/" + brand.id(), somebody(Role.VIEWER, "en")))
        .contains("Strictness 1.1 since", "set by Firebreak itself.");
  }

  @Test
  void only_proposes_where_somebody_pinned_it() throws Exception {
    var ana = somebody(Role.COMMANDER, "en");
    strictnesses.set(
        voices.brand().id(),
        new Setting(
            Strictness.SHIPPED,
            true,
            ana.id().value(),
            clock.instant().minus(Duration.ofDays(8)),
            new Bilingual("Ours", "Nasze")));
    eightBurstsThatWereNothing();

    tuning.adjust(voices.brand());

    assertThat(strictnesses.history(voices.brand().id(), 9)).hasSize(1);
    assertThat(web.page(past, ana)).contains("We propose 1.1.", "Set it to 1.1");
  }

  private void eightBurstsThatWereNothing() throws Exception {
    var begin = clock.instant().minus(Duration.ofHours(40));
    for (int i = 0; i < 8; i++) {
      voices.angry(10, begin.plus(Duration.ofHours(5L * i)), Duration.ofMinutes(1)).heard(20);
    }
    var ola = somebody(Role.RESPONDER, "en");
    assertThat(voices.bursts()).hasSize(8);
    for (var burst : voices.bursts()) {
      judge(burst, ola, "NOTHING");
    }
  }

  private void judge(Signal signal, Person who, String verdict) throws Exception {
    web.taken(
        "/watch/" + signal.brand() + "/signals/" + signal.id() + "/judgement",
        who,
        "verdict",
        verdict);
  }

  private Person somebody(Role role, String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson("Ana Nowak", mail, role, language, WARSAW), "test");
  }
}
