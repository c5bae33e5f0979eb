package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.duty.WeeklyShift;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class DutyInBrowserTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Outbox outbox;
  @Autowired Post mailboxes;
  @Autowired PartList parts;
  @Autowired OneTimeTokenService tokens;
  @Autowired JdbcClient db;

  final Browser browser;
  Person ana;
  Person jan;
  BrandId brand;

  DutyInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aBrandThatNobodyWatchesOnSaturdayNight() {
    brand = crew.aBrand();
    ana = crew.somebody("Ana", Role.ADMIN);
    jan = crew.somebody("Jan", Role.COMMANDER, "pl");
    for (var day : DayOfWeek.values()) {
      crew.shifts().add(brand, byDay(day, ana, jan), Crew.TEST);
      if (day != DayOfWeek.SATURDAY) {
        crew.shifts().add(brand, byNight(day, jan), Crew.TEST);
      }
    }
    parts.give(brand, jan.id(), firebreak.respond.people.Role.COMMUNICATIONS_LEAD, Crew.TEST);
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
    browser.close();
  }

  @Test
  void an_alarm_appears_on_the_open_page_and_one_press_answers_it() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/duty/" + brand));

    long alarm = night.wakes(brand, Tier.T2);
    page.locator("#alarm-" + alarm).waitFor();
    page.locator("#alarm-" + alarm).getByText("Acknowledge the page").click();

    page.getByText("Thank you. Nobody else is woken.").waitFor();
    assertThat(night.isOpen(alarm)).isFalse();
  }

  @Test
  void the_gap_is_filled_in_a_dialog() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/duty/" + brand));
    var nearest = page.locator(".gap").first().textContent();

    page.getByText("Fill the gap").click();
    page.locator("#who").selectOption(jan.id().value());
    page.getByText("Give these hours").click();

    page.getByText("Saved.").waitFor();
    assertThat(nearest).contains("Nobody");
    // In the middle of such a night a week ahead ends in the next one: that gap stays.
    assertThat(page.locator(".gap").allTextContents()).doesNotContain(nearest);
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    night.wakes(brand, Tier.T3);
    night.pass(Duration.ofMinutes(5));
    var link = aLink();

    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
      check(found, page, look, "duty", "/duty/" + brand);
      check(found, page, look, "plan", "/duty/" + brand + "/plan");
      check(found, page, look, "page", link);
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  private void check(List<String> found, Page page, Look look, String name, String path) {
    page.navigate(browser.address(path));
    found.addAll(Browser.findings(page, look, "duty-" + name));
  }

  /** A link that somebody got; whose shift it is depends on the hour at which the test runs. */
  private String aLink() {
    await()
        .until(() -> {
          outbox.look();
          return !mails().isEmpty();
        });
    return Post.link(mails().getLast());
  }

  private List<MimeMessage> mails() {
    return Stream.of(ana, jan).flatMap(person -> mailboxes.of(person).stream()).toList();
  }

  private static WeeklyShift byDay(DayOfWeek day, Person primary, Person backup) {
    return new WeeklyShift(
        day, LocalTime.of(8, 0), LocalTime.of(22, 0), primary.id(), Optional.of(backup.id()));
  }

  private static WeeklyShift byNight(DayOfWeek day, Person primary) {
    return new WeeklyShift(
        day, LocalTime.of(22, 0), LocalTime.of(8, 0), primary.id(), Optional.empty());
  }
}
