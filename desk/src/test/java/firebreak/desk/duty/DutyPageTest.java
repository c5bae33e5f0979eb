package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.duty.WeeklyShift;
import firebreak.respond.wording.Bilingual;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class DutyPageTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Shifts shifts;
  @Autowired PartList parts;
  @Autowired Routes routes;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  MockMvc web;
  Person ana;
  Person jan;
  BrandId brand;

  @BeforeEach
  void aBrandWithTwoPeople() {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
    brand = crew.aBrand();
    ana = crew.somebody("Ana", Role.ADMIN);
    jan = crew.somebody("Jan", Role.RESPONDER, "pl");
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
  }

  @Test
  void says_who_is_awake_all_week() throws Exception {
    crew.alwaysOnDuty(brand, ana, jan);

    assertThat(page("/duty/" + brand, ana)).contains("Ana is awake for you all week.");
    assertThat(page("/duty/" + brand, jan)).contains("Przez cały tydzień czuwa Ana.");
  }

  @Test
  void says_in_red_when_nobody_is() throws Exception {
    for (var day : DayOfWeek.values()) {
      if (day != DayOfWeek.SUNDAY) {
        shifts.add(brand, wholeDay(day), Crew.TEST);
      }
    }

    assertThat(page("/duty/" + brand, ana))
        .containsPattern("(?s)class=\"gap\".{0,200}Nobody from (Sunday|[A-Z])")
        .contains("data-gap=\"true\"")
        .contains("Fill the gap");
    assertThat(page("/duty/" + brand, jan)).contains("Nikogo od ").doesNotContain("Zapełnij lukę");
  }

  @Test
  void says_who_is_woken_when_nobody_has_taken_these_hours() throws Exception {
    assertThat(page("/duty/" + brand, ana)).contains("Nobody has taken these hours.");
  }

  @Test
  void a_gap_is_filled_week_after_week_with_one_press() throws Exception {
    var html = page("/duty/" + brand, ana);

    send(
        "/duty/" + brand + "/fill",
        ana,
        "from",
        value(html, "from"),
        "until",
        value(html, "until"),
        "person",
        jan.id().value());

    assertThat(page("/duty/" + brand, ana)).contains("Jan is awake for you all week.");
  }

  @Test
  void an_open_alarm_shows_who_was_woken_and_is_answered_with_one_press() throws Exception {
    crew.alwaysOnDuty(brand, ana, jan);
    long alarm = night.wakes(brand, Tier.T2);

    assertThat(page("/duty/" + brand + "/alarms", jan))
        .contains("hotel bez miejsc", "Ana", "E-mail: ")
        .contains("/alarms/" + alarm + "/answer");
    send("/duty/" + brand + "/alarms/" + alarm + "/answer", jan);

    assertThat(night.isOpen(alarm)).isFalse();
    assertThat(page("/duty/" + brand, ana)).contains("Jan answered after ");
  }

  @Test
  void somebody_who_only_reads_cannot_answer() throws Exception {
    var eva = crew.somebody("Eva", Role.VIEWER);
    crew.alwaysOnDuty(brand, ana, jan);
    long alarm = night.wakes(brand, Tier.T2);

    assertThat(status("/duty/" + brand + "/alarms/" + alarm + "/answer", eva)).isEqualTo(403);
    assertThat(page("/duty/" + brand + "/alarms", eva)).doesNotContain("/answer");
    assertThat(night.isOpen(alarm)).isTrue();
  }

  @Test
  void a_headline_from_the_public_is_shown_and_not_executed() throws Exception {
    var hostile = new Bilingual("<script>alert(1)</script>", "<script>alert(1)</script>");
    night.raise(night.needed("hostile " + brand, brand, Tier.T1, hostile));

    assertThat(page("/duty/" + brand, ana))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void only_an_administrator_plans_shifts_and_a_commander_may_swap() throws Exception {
    var commander = crew.somebody("Ola", Role.COMMANDER);
    shifts.add(brand, wholeDay(DayOfWeek.MONDAY), Crew.TEST);
    long shift = shifts.of(brand).getFirst().id();
    var swap = "/duty/" + brand + "/shifts/" + shift + "/swap";

    assertThat(status("/duty/" + brand + "/shifts", commander, typed("2", jan, ana)))
        .isEqualTo(403);
    assertThat(status("/duty/" + brand + "/shifts/" + shift + "/remove", commander)).isEqualTo(403);
    assertThat(status(swap, jan)).isEqualTo(403);
    assertThat(status(swap, commander)).isEqualTo(302);
    assertThat(shifts.of(brand).getFirst().hours().primary()).isEqualTo(jan.id());
  }

  @Test
  void a_shift_that_makes_no_sense_is_explained_and_not_kept() throws Exception {
    var path = "/duty/" + brand + "/shifts";

    assertThat(said(path, ana, typed("8", ana, jan))).isEqualTo("duty.bad.shift");
    assertThat(said(path, ana, typed("1", ana, ana))).isEqualTo("duty.bad.shift");
    assertThat(status(path, ana, "day", "1")).isEqualTo(400);
    assertThat(shifts.of(brand)).isEmpty();
  }

  @Test
  void a_shift_is_added_shown_and_removed() throws Exception {
    send("/duty/" + brand + "/shifts", ana, typed("1", ana, jan));

    assertThat(page("/duty/" + brand + "/plan", jan)).contains("poniedziałek", "22:00–08:00");
    send("/duty/" + brand + "/shifts/" + shifts.of(brand).getFirst().id() + "/remove", ana);
    assertThat(shifts.of(brand)).isEmpty();
  }

  @Test
  void a_part_is_given_shown_and_taken() throws Exception {
    var path = "/duty/" + brand + "/parts";

    send(path, ana, "person", jan.id().value(), "part", "LEGAL");
    assertThat(page("/duty/" + brand + "/plan", jan)).contains("prawnik");
    assertThat(said(path, ana, "person", jan.id().value(), "part", "DUTY"))
        .isEqualTo("duty.bad.part");
    send(path + "/remove", ana, "person", jan.id().value(), "part", "LEGAL");

    assertThat(parts.of(brand)).isEmpty();
  }

  @Test
  void only_the_address_of_a_topic_is_taken_for_one() throws Exception {
    for (var bad : List.of("ntfy", "ftp://a/b", "https://a", "https://a/b?x=1", "https://a/b c")) {
      assertThat(said("/duty/me/ntfy", jan, "topic", bad)).as(bad).isEqualTo("duty.bad.topic");
    }
    send("/duty/me/ntfy", jan, "topic", "https://ntfy.example/desk-8f3a");
    assertThat(routes.of(jan))
        .extracting(Route::address)
        .contains("https://ntfy.example/desk-8f3a");

    send("/duty/me/ntfy", jan, "topic", "");
    assertThat(routes.of(jan)).extracting(Route::kind).containsExactly(Route.Kind.EMAIL);
  }

  @Test
  void a_browser_s_address_and_keys_are_checked_before_they_are_kept() throws Exception {
    var browser = new PushService();
    var keys = browser.keys();
    browser.close();
    var path = "/duty/me/browser";

    assertThat(said(path, jan, browser("http://push.example/1", keys)))
        .isEqualTo("duty.bad.browser");
    assertThat(said(path, jan, browser("https://push.example/1", new Routes.Keys("AA", "AA"))))
        .isEqualTo("duty.bad.browser");
    assertThat(said(path, jan, browser("https://push.example/1", keys)))
        .isEqualTo("duty.said.saved");
    var device = routes.of(jan).getLast();
    send("/duty/me/remove", ana, "route", device.id());
    assertThat(routes.of(jan)).contains(device);
    send("/duty/me/remove", jan, "route", device.id());
    assertThat(routes.of(jan)).doesNotContain(device);
  }

  @Test
  void a_brand_that_does_not_exist_is_not_found() throws Exception {
    assertThat(web.perform(get("/duty/nobody").with(as(ana))).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  private WeeklyShift wholeDay(DayOfWeek day) {
    return new WeeklyShift(
        day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ana.id(), Optional.of(jan.id()));
  }

  private static String[] typed(String day, Person primary, Person backup) {
    return new String[] {
      "day",
      day,
      "from",
      "22:00",
      "until",
      "08:00",
      "primary",
      primary.id().value(),
      "backup",
      backup.id().value()
    };
  }

  private static String[] browser(String endpoint, Routes.Keys keys) {
    return new String[] {
      "endpoint", endpoint, "publicKey", keys.publicKey(), "auth", keys.auth(), "device", "Linux"
    };
  }

  private String page(String path, Person reader) throws Exception {
    var answer = web.perform(get(path).with(as(reader))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private void send(String path, Person who, String... fields) throws Exception {
    assertThat(status(path, who, fields)).as(path).isEqualTo(302);
  }

  private int status(String path, Person who, String... fields) throws Exception {
    return perform(path, who, fields).getResponse().getStatus();
  }

  private String said(String path, Person who, String... fields) throws Exception {
    return String.valueOf(perform(path, who, fields).getFlashMap().get("said"));
  }

  private MvcResult perform(String path, Person who, String... fields) throws Exception {
    var request = post(path).with(as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(request).andReturn();
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor as(Person who) {
    return user(who.id().value()).roles(who.role().name());
  }

  private static String value(String html, String name) {
    var found =
        java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"(\\d+)\"").matcher(html);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
