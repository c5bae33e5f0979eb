package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import firebreak.channel.sandbox.SandboxThreads;
import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.PostId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class ReplyWalkTest {

  @Autowired Pens pens;
  @Autowired SandboxThreads sandbox;
  @Autowired OneTimeTokenService tokens;
  @Autowired SettableClock clock;
  @Autowired Agreeing agreeing;
  @Autowired Outgoing outgoing;

  final Browser browser;
  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  ReplyWalkTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void twoPeopleAndADrill() {
    brand = pens.aDrill();
    ana = pens.somebody("Ana", Role.APPROVER);
    jan = pens.somebody("Jan", Role.COMMANDER, "pl");
  }

  @AfterEach
  void everybodyGoesHome() {
    outgoing.goOn(jan.id());
    browser.close();
  }

  @Test
  void words_are_stopped_mended_read_by_another_person_and_public_once() {
    var post = pens.storm(brand);
    clock.forward(AgreeingTest.GATE);
    var writer = browser.signedIn(ana, tokens, Look.DESK);
    writer.navigate(browser.address(address(post)));

    var words = writer.locator("#words");
    words.pressSequentially(Pens.LOOSE.substring(0, 60));
    words.fill(Pens.LOOSE);
    writer.locator(".finding[data-severity=BLOCK] [data-shows-words]").waitFor();
    assertThat(button(writer, "Send to approval").isDisabled()).isTrue();

    words.fill(Pens.CALM);
    PlaywrightAssertions.assertThat(button(writer, "Send to approval")).isEnabled();
    words.press("Control+Enter");
    writer.getByText("These words wait for somebody else to read them.").waitFor();

    var reader = browser.signedIn(jan, tokens, Look.DESK);
    reader.navigate(browser.address("/replies"));
    reader.locator("#shelves a").getByText("@mila we are sorry").first().click();
    button(reader, "Zatwierdź te słowa").click();

    reader.locator("#thread [data-ours]").waitFor();
    writer.getByText("These words are public.").waitFor();
    assertThat(writer.locator("#thread [data-ours]").count()).isEqualTo(1);
    assertThat(sandbox.under(post)).hasSize(1);

    reader.navigate(browser.address(address(post)));
    reader.getByText("W tym wątku jest już nasza publiczna odpowiedź").waitFor();
    assertThat(sandbox.under(post)).hasSize(1);
  }

  @Test
  void somebody_who_is_alone_in_a_drill_lets_the_practice_colleague_read() {
    var post = pens.storm(brand);
    clock.forward(AgreeingTest.GATE);
    var writer = browser.signedIn(ana, tokens, Look.DESK);
    writer.navigate(browser.address(address(post)));

    writer.locator("#words").fill(Pens.CALM);
    button(writer, "Send to approval").click();
    button(writer, "Let the practice colleague read it").click();

    writer.getByText("These words are public.").waitFor();
    assertThat(writer.locator("#readers").textContent())
        .contains("Practice colleague")
        .contains("made up for the drill");
  }

  @Test
  void a_template_is_filled_under_an_empty_page_without_saving_on_every_key() {
    var writer = browser.signedIn(ana, tokens, Look.DESK);
    writer.navigate(browser.address(address(pens.question(brand))));
    var saved = new ArrayList<String>();
    writer.onRequest(request -> {
      if (request.url().endsWith("/words")) {
        saved.add(request.url());
      }
    });

    writer.getByText("Use a template").click();
    writer.getByText("First calm reply").click();
    writer.locator("#blank-acknowledge-what").pressSequentially("your charger got hot");
    for (var blank : writer.locator("input[id^=blank-acknowledge-]").all()) {
      if (blank.inputValue().isEmpty()) {
        blank.fill("on Monday at 10:00");
      }
    }
    writer.locator("button[value=acknowledge][formaction$='/template']").click();

    PlaywrightAssertions.assertThat(writer.locator("#words"))
        .hasValue(Pattern.compile("your charger got hot"));
    assertThat(saved).isEmpty();
  }

  @Test
  void a_second_composer_in_the_same_thread_is_refused() {
    var root = pens.question(brand);
    var other = pens.answers(brand, root, "petra", "And a lamp of mine?");
    long second = pens.written(brand, other, jan, Pens.CALM.replace("mila", "petra"));
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address(address(root)));
    page.locator("#words").fill(Pens.CALM);
    button(page, "Publish these words").click();
    page.getByText("These words are public.").waitFor();

    page.navigate(browser.address("/replies/" + second));

    page.getByText("We have already answered publicly in this thread.").first().waitFor();
    assertThat(button(page, "Publish these words").isDisabled()).isTrue();
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var watched = pens.storm(brand);
    clock.forward(AgreeingTest.GATE);
    long waits = pens.written(brand, watched, ana, Pens.CALM);
    agreeing.send(waits, ana);
    var asked = pens.question(brand);
    for (int i = 0; i < 14; i++) {
      pens.answers(brand, asked, "petra" + i, "And a lamp of mine from Acme?");
    }
    long blank = pens.begun(brand, asked, ana);
    long draft = pens.written(brand, pens.question(brand), ana, Pens.LOOSE);
    long spoken = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    agreeing.send(spoken, ana);

    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
      check(found, page, look, "blank", "/replies/" + blank);
      check(found, page, look, "draft", "/replies/" + draft);
      check(found, page, look, "waits", "/replies/" + waits);
      check(found, page, look, "public", "/replies/" + spoken);
      check(found, page, look, "list", "/replies");
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  private void check(List<String> found, Page page, Look look, String name, String path) {
    assertThat(page.navigate(browser.address(path)).status()).isEqualTo(200);
    found.addAll(Browser.findings(page, look, "replies-" + name));
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private String address(PostId post) {
    return "/replies/new?brand="
        + brand.id()
        + "&channel="
        + post.channel()
        + "&post="
        + post.externalId();
  }
}
