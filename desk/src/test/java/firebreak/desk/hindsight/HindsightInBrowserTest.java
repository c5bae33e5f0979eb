package firebreak.desk.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import firebreak.desk.detecting.Signals;
import firebreak.desk.detecting.Strictnesses;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.detect.tuning.Strictness;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class HindsightInBrowserTest {

  @Autowired ApplicationContext desk;
  @Autowired People people;
  @Autowired Signals signals;
  @Autowired Strictnesses strictnesses;
  @Autowired Judgements judgements;
  @Autowired InstantSource clock;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;

  HindsightInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void somebody_tries_the_past_judges_a_signal_and_sets_another_strictness() {
    var voices = new Voices(desk);
    voices.fourBursts(clock.instant());
    var brand = voices.brand().id();
    var page = browser.signedIn(somebody("en"), tokens, Look.DESK);
    page.navigate(browser.address("/watch/" + brand));
    page.getByText("How often would other thresholds have woken us?").click();
    page.locator("#tried button.primary").click();
    page.locator("#tried table").waitFor();

    page.locator("#signals button[value=NOTHING]").first().click();
    page.locator("#signals button[value=NOTHING][aria-pressed=true]").waitFor();
    page.getByText("1 gone, 0 new").first().click();
    page.getByText("Gone:").first().waitFor();
    page.locator("#percent").selectOption("120");
    page.locator("#why").fill("Four nights for nothing");
    page.getByText("Set the strictness").click();
    page.getByText("It counts from the next mention on.").waitFor();

    assertThat(strictnesses.inForce(brand)).isEqualTo(new Strictness(120));
    assertThat(page.locator("#tried tr[aria-current] th").innerText()).contains("1.2", "in force");
    assertThat(signals.of(brand, Instant.EPOCH))
        .anySatisfy(signal -> assertThat(judgements.of(signal.id())).hasSize(1));
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var voices = new Voices(desk);
    voices.fourBursts(clock.instant());
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(somebody(look.dark() ? "pl" : "en"), tokens, look);
      page.navigate(browser.address("/watch/" + voices.brand().id() + "/past"));
      if (look.equals(Look.DESK)) {
        found.addAll(Browser.findings(page, look, "past-before"));
        prepare(page);
      }
      page.locator("#tried table").waitFor();
      page.locator("#tried details summary").first().click();
      found.addAll(Browser.findings(page, look, "past"));
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  /** What the four looks then show: a tried past, judgements, a turn and a missed crisis. */
  private static void prepare(Page page) {
    page.locator("#tried button.primary").click();
    page.locator("#tried table").waitFor();
    page.locator("#signals button[value=RIGHT]").first().click();
    page.locator("#signals button[value=RIGHT][aria-pressed=true]").waitFor();
    page.locator("#signals button[value=NOTHING]").nth(1).click();
    page.locator("#signals button[value=NOTHING][aria-pressed=true]").waitFor();
    page.locator("#percent").selectOption("110");
    page.locator("#why").fill("Two nights for a parcel that was late");
    page.getByText("Set the strictness").click();
    page.getByText("It counts from the next mention on.").waitFor();
    page.getByText("We were too late for one").click();
    page.locator("#what").fill("A driver filmed a melted charger");
    page.getByText("Keep it").click();
    page.getByText("A driver filmed a melted charger").waitFor();
  }

  private Person somebody(String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson(
            "Ana Nowak", mail, Role.COMMANDER, language, ZoneId.of("Europe/Warsaw")),
        "test");
  }
}
