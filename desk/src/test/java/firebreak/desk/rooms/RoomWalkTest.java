package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import firebreak.respond.crisis.WordsKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.annotation.DirtiesContext;

/** The clock of this desk runs hours ahead afterwards, so nobody else gets it. */
@DeskTest
@DirtiesContext
class RoomWalkTest {

  /**
   * What reaches beyond the right edge of a page that scrolls sideways; empty when nothing does.
   */
  private static final String TOO_WIDE =
      """
      (() => {
        const wide = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= wide) return '';
        return [...document.querySelectorAll('main *')]
          .filter(one => one.getBoundingClientRect().right > wide)
          .map(one => one.outerHTML.slice(0, 160)).slice(0, 4).join(' | ');
      })()
      """;

  @Autowired Guests guests;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  Person ana;
  Person jan;
  CrisisId room;

  RoomWalkTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aStormBreaksOut() {
    ana = guests.somebody("Ana Lis", Role.ADMIN);
    jan = guests.somebody("Jan Nowak", Role.RESPONDER, "pl");
    room = guests.aCrisis();
    guests.happens(room, new Command.RecordPage(ana.id(), "a page"));
  }

  @AfterEach
  void everybodyGoesToBed() {
    guests.leaves(ana);
    guests.leaves(jan);
    browser.close();
  }

  @Test
  void one_person_walks_a_crisis_from_the_page_to_the_review_and_another_sees_it_live() {
    var desk = browser.signedIn(ana, tokens, Look.DESK);
    var other = browser.signedIn(jan, tokens, Look.DESK);
    desk.navigate(browser.address("/crises/" + room));
    other.navigate(browser.address("/crises/" + room));
    other.evaluate("window.stillHere = true");

    desk.locator("#here .notice").waitFor();
    assertThat(visible(desk, "Acknowledge the page")).isEqualTo(1);
    Browser.keep(desk, "rooms-acknowledge");
    next(desk, "Acknowledge the page").click();
    other.getByText("Ana Lis potwierdza wezwanie.").waitFor();
    next(desk, "Declare the crisis").click();
    dialog(desk, "Declare the crisis").click();
    other.getByText("Dowodzi Ana Lis").waitFor();
    next(desk, "Record what the check found").click();
    desk.locator("#f-verdict").selectOption("PARTLY_TRUE");
    desk.locator("#f-found").fill("One batch of 400.");
    dialog(desk, "Record what the check found").click();
    assertThat(next(desk, "Write the reply").getAttribute("href"))
        .startsWith("/replies/new?brand=");

    desk.locator("#step-read-post").getByText("Done", exactly()).click();
    desk.locator("#step-find-order").waitFor();
    assertThat(desk.locator("#step-read-post").count()).isZero();
    desk.locator("#note").fill("Six posts frozen.");
    desk.getByText("Add", new Page.GetByTextOptions().setExact(true)).click();
    other.getByText("Ana Lis, notatka: Six posts frozen.").waitFor();

    weSpeak();
    desk.navigate(browser.address("/crises/" + room));
    desk.getByText("It still grows. See whether the words help").waitFor();
    guests.clock().forward(Duration.ofMinutes(31));
    desk.navigate(browser.address("/crises/" + room));
    next(desk, "Call it contained").click();
    desk.locator("#f-why").fill("It shrinks.");
    dialog(desk, "Call it contained").click();
    next(desk, "Call it over").click();
    desk.locator("#f-why").fill("Back to usual.");
    dialog(desk, "Call it over").click();
    desk.getByText("It has not been quiet for long enough.").waitFor();
    assertThat(desk.locator("#f-why").inputValue()).isEqualTo("Back to usual.");

    guests.itStaysQuiet();
    desk.locator("main button[type=submit]").click();
    next(desk, "Read the review").click();
    desk.locator("#learned").fill("Answer sooner at night.");
    desk.getByText("Close the review", new Page.GetByTextOptions().setExact(true)).click();
    desk.locator("p.words", new Page.LocatorOptions().setHasText("Answer sooner at night."))
        .waitFor();

    assertThat(guests.crisis(room).stage()).isEqualTo(Stage.REVIEWED);
    other.getByText("omówiony", new Page.GetByTextOptions().setExact(true)).first().waitFor();
    assertThat(other.evaluate("window.stillHere")).isEqualTo(true);
  }

  @Test
  void what_a_reader_opened_stays_open_while_the_room_goes_on() {
    await()
        .until(() -> guests.crisis(room).timeline().all(CrisisEvent.PersonPaged.class).size() > 1);
    guests.happens(room, new Command.Declare(ana.id(), firebreak.model.Tier.T2, ana.id()));
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/crises/" + room));
    page.locator("#events").getByText("Owner was paged.").waitFor();
    theMatrixSeesTheSame(3);

    page.getByText("And 2 times before").click();
    page.locator("#events details[open] >> text=look 0").waitFor();
    theMatrixSeesTheSame(1);
    page.getByText("And 3 times before").waitFor();

    assertThat(page.locator("#events details[open] li").count()).isEqualTo(3);
    page.locator("#events")
        .screenshot(
            new Locator.ScreenshotOptions().setPath(Path.of("target/screens", "rooms-fold.png")));
  }

  @Test
  void the_review_prints_in_dark_ink_without_buttons() {
    guests.happens(room, new Command.Declare(ana.id(), firebreak.model.Tier.T3, ana.id()));
    theMatrixSeesTheSame(12);
    weSpeak();
    var page = browser.signedIn(jan, tokens, Look.ALL.get(1));
    page.navigate(browser.address("/crises/" + room + "/review"));
    page.locator(".curve[data-drawn]").waitFor();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("button:visible").count()).isZero();
    assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).colorScheme"))
        .isEqualTo("light");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screens", "rooms-review-print.png"))
            .setFullPage(true));
    page.pdf(new Page.PdfOptions().setPath(Path.of("target/screens", "rooms-review.pdf")));
  }

  private void theMatrixSeesTheSame(int times) {
    for (int look = 0; look < times; look++) {
      guests.happens(room, new Command.Measure(firebreak.model.Tier.T2, "look " + look));
    }
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    guests.happens(room, new Command.Acknowledge(ana.id()));
    guests.happens(room, new Command.Declare(ana.id(), firebreak.model.Tier.T3, ana.id()));
    guests.happens(
        room, new Command.GivePart(ana.id(), jan.id(), firebreak.respond.people.Role.SPOKESPERSON));
    guests.happens(
        room,
        new Command.MakePromise(
            ana.id(),
            "p1",
            "an update by 21:30",
            guests.clock().instant().plus(Duration.ofMinutes(40))));
    weSpeak();

    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
      check(found, page, look, "list", "/crises");
      check(found, page, look, "room", "/crises/" + room);
      check(found, page, look, "act", "/crises/" + room + "/acts/check");
      check(found, page, look, "review", "/crises/" + room + "/review");
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  private static void check(List<String> found, Page page, Look look, String name, String path) {
    page.navigate(page.url().replaceFirst("(://[^/]+).*", "$1") + path);
    if (name.equals("review")) {
      page.locator(".curve[data-drawn]").waitFor();
    }
    var file = Path.of("target/screens", "rooms-" + name + "-" + look.name() + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    Browser.keep(page, "rooms-" + name + "-" + look.name() + "-top");
    Browser.seriousFindings(page, look)
        .forEach(one -> found.add(look.name() + " " + name + " " + one));
    var wide = (String) page.evaluate(TOO_WIDE);
    if (!wide.isEmpty()) {
      found.add(look.name() + " " + name + " is wider than its screen: " + wide);
    }
  }

  private void weSpeak() {
    guests.happens(
        room,
        new Command.RecordWords(
            ana.id(),
            WordsKind.SUBSTANCE,
            new DraftId("walk"),
            new PostId(new ChannelId("bluesky"), "our-words-" + room),
            "We are sorry. One batch is affected, and we call every customer today.",
            guests.clock().instant().minus(Duration.ofMinutes(2))));
  }

  private static Locator next(Page page, String words) {
    var button =
        page.locator(".act", new Page.LocatorOptions().setHasText(words)).locator(".primary");
    button.waitFor();
    page.waitForLoadState();
    return button;
  }

  private static long visible(Page page, String words) {
    return page
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
        .all()
        .stream()
        .filter(Locator::isVisible)
        .count();
  }

  private static Locator dialog(Page page, String words) {
    return page.locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
