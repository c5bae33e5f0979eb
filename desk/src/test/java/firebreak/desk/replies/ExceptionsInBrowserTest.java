package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.platform.Live;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import jakarta.mail.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class ExceptionsInBrowserTest {

  static final int MOST_TAPS = 8;
  static final Look PHONE = Look.ALL.get(2);

  @Autowired Pens pens;
  @Autowired Storm storm;
  @Autowired Brands brands;
  @Autowired Rulings rulings;
  @Autowired MoodyVoice voices;
  @Autowired NightShift night;
  @Autowired OverrulingTheGuard overruling;
  @Autowired GreenMail mail;
  @Autowired OneTimeTokenService tokens;
  @Autowired SettableClock clock;
  @Autowired Live live;
  @Autowired JdbcClient db;

  final Browser browser;
  final ArrayList<String> taps = new ArrayList<>();
  Brand brand = Pens.NOBODY;
  Person ola;

  ExceptionsInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void onePersonIsOnDuty() {
    brand = brands.byId(storm.aBrand()).orElseThrow();
    voices.of(brand);
    ola = pens.somebody("Ola", Role.APPROVER);
    night.alwaysHas(brand.id(), ola);
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    browser.close();
  }

  @Test
  void from_the_page_to_an_approved_holding_statement_in_eight_taps_on_a_phone() {
    var page = browser.signedIn(ola, tokens, PHONE);
    storm.breaksOutOver(brand.id(), clock.instant());
    await().until(() -> link().isPresent());

    taps.add("the link in the page");
    page.navigate(browser.address(link().orElseThrow()));
    tap(page.locator("main button[type=submit]"));
    tap(page.getByText("Write the first words"));
    page.locator("#blank-holding-topic").waitFor();
    tap(page.locator("#blank-holding-topic"));
    page.keyboard().type("the hotel");
    tap(page.locator("button[formaction$='stage=holding']"));
    page.getByText("These words wait for somebody else to read them.").waitFor();
    clock.forward(BreakingGlassTest.READERS_AND_DEPUTY);
    page.reload();
    tap(page.locator("#glass-why"));
    page.keyboard().type("Nobody answers.");
    changesByItself(page);
    assertThat(page.locator("#glass-why").inputValue()).isEqualTo("Nobody answers.");
    Browser.keep(page, "glass-" + PHONE.name());
    tap(page.getByText("Let these words out without a reader"));
    page.getByText("Approved. Only the verify gate holds them.").waitFor();

    assertThat(taps).hasSizeLessThanOrEqualTo(MOST_TAPS);
  }

  @Test
  void the_exceptions_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var jan = pens.somebody("Jan", Role.COMMANDER, "pl");
    var post = storm.breaksOutOver(brand.id(), clock.instant()).getFirst().id();
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
    long stopped = pens.written(brand, post, ola, Pens.LOOSE);
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ola, tokens, look);
      page.navigate(browser.address("/replies/" + stopped));
      page.locator("#overrule summary").click();
      found.addAll(Browser.findings(page, look, "replies-overrule"));
      page.context().close();
    }
    overruling.ask(stopped, "It is the number of a batch, not of an order.", ola);
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ola, tokens, look);
      page.navigate(browser.address("/replies/" + stopped));
      found.addAll(Browser.findings(page, look, "replies-overruling"));
      page.navigate(browser.address("/crises/" + room));
      page.locator("#top h1").waitFor();
      found.addAll(Browser.findings(page, look, "room-readers"));
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  /** The desk says that something happened, and the page fetches itself again. */
  private void changesByItself(Page page) {
    page.evaluate(
        "document.addEventListener('htmx:afterSettle', () => document.body.dataset.changed = '')");
    live.changed("replies");
    page.locator("body[data-changed]").waitFor();
  }

  private void tap(Locator what) {
    taps.add(what.toString());
    what.click();
  }

  private Optional<String> link() {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(message -> text(message, true).contains(ola.email()))
        .map(message -> Pattern.compile("/p/[A-Za-z0-9_-]+").matcher(text(message, false)))
        .filter(found -> found.find())
        .map(found -> found.group())
        .findFirst();
  }

  private static String text(Message message, boolean to) {
    try {
      return to ? Arrays.toString(message.getAllRecipients()) : message.getContent().toString();
    } catch (jakarta.mail.MessagingException | java.io.IOException e) {
      throw new IllegalStateException("a mail that cannot be read", e);
    }
  }
}
