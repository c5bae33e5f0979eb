package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import firebreak.desk.crises.Guidance;
import firebreak.desk.crises.Rulings;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.playbook.Lane;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.Step;
import firebreak.respond.playbook.StepState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every playbook situation that differs in path, from the first posts to the review. The clock runs
 * hours ahead afterwards, so nobody else gets this desk.
 */
@DeskTest
@DirtiesContext
class SituationWalkTest {

  private static final Look PHONE = Look.ALL.get(2);

  @Autowired Guests guests;
  @Autowired OneTimeTokenService tokens;
  @Autowired Rulings rulings;

  final Browser browser;
  final List<Person> awake = new ArrayList<>();

  SituationWalkTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void everybodyGoesToBed() {
    awake.forEach(guests::leaves);
    browser.close();
  }

  @ParameterizedTest
  @EnumSource
  void is_walked_from_the_signal_to_the_review(Situation situation) {
    var ana = somebody("Ana Lis", "en");
    var jan = somebody("Jan Nowak", "pl");
    var room = breaksOut(situation);
    var desk = browser.signedIn(ana, tokens, Look.DESK);
    desk.setDefaultTimeout(10_000);
    desk.navigate(browser.address("/crises/" + room));
    desk.getByText("By the playbook “" + title(situation.playbook())).waitFor();

    command(desk, room, ana, situation);
    closeFirst(desk, situation);
    thePathFits(room, situation);
    weSpeak(room, ana, situation);
    if (situation == Situation.DOUBLE_CRISIS) {
      ourWordsBackfire(desk, room);
    }
    look(desk, Look.DESK, situation, "desk");
    var phone = browser.signedIn(jan, tokens, PHONE);
    phone.navigate(browser.address("/crises/" + room + "/playbook"));
    phone.getByText("Który scenariusz i dlaczego").waitFor();
    look(phone, PHONE, situation, "steps");

    end(desk, room);
    assertThat(guests.crisis(room).stage()).isEqualTo(Stage.REVIEWED);
  }

  private Person somebody(String name, String language) {
    var person = guests.somebody(name, Role.ADMIN, language);
    awake.add(person);
    return person;
  }

  private CrisisId breaksOut(Situation situation) {
    var brand = guests.storm().aBrand();
    guests.storm().hear(brand, situation.breaksOut(brand.value(), guests.clock().instant()));
    return guests.roomOf(brand);
  }

  private void command(Page desk, CrisisId room, Person ana, Situation situation) {
    guests.happens(room, new Command.Acknowledge(ana.id()));
    var tier = guests.crisis(room).tier();
    guests.happens(room, new Command.Declare(ana.id(), tier, ana.id()));
    desk.navigate(browser.address("/crises/" + room));
    follow(desk, "Record what the check found");
    desk.locator("#f-verdict").selectOption(situation.verdict().name());
    desk.locator("#f-found").fill("We called the one who knows.");
    desk.locator("main button[type=submit]").click();
    desk.locator("#top").getByText("We called the one who knows.").waitFor();
  }

  private static void closeFirst(Page desk, Situation situation) {
    desk.locator("#step-" + situation.first() + " form button").click();
    desk.locator("#events").getByText("Ana Lis finished “").first().waitFor();
    assertThat(desk.locator("#steps #step-" + situation.first()).count()).isZero();
  }

  private void thePathFits(CrisisId room, Situation situation) {
    var progress = guests.crisis(room).in(Playbooks.shipped());
    var own = progress.playbook().step(situation.own()).orElseThrow();
    assertThat(progress.at(guests.clock().instant(), own))
        .isNotInstanceOf(StepState.NotNeeded.class);
    assertThat(
            progress
                .playbook()
                .step(situation.leftOut())
                .map(step -> progress.at(guests.clock().instant(), step)))
        .isIn(Optional.empty(), Optional.of(new StepState.NotNeeded()));
    assertThat(guidance(room).templates()).isEqualTo(situation.playbook());
    assertThat(guidance(room).forbidden())
        .containsAll(
            Playbooks.shipped().inForce(situation.playbook()).orElseThrow().forbidden().all());
    boolean regulator =
        guests.crises().clocksOf(guests.crisis(room)).stream()
            .anyMatch(clock -> clock.kind() == CrisisClock.Kind.REGULATOR);
    assertThat(regulator).isEqualTo(situation == Situation.DATA_BREACH);
    if (situation == Situation.PRODUCT_HAZARD) {
      assertThat(progress.playbook().step("keep-people-safe").flatMap(Step::lane))
          .contains(Lane.SAFETY);
    }
  }

  /** What holds for an answer to the post that began it. */
  private Guidance guidance(CrisisId room) {
    var brand = guests.crisis(room).timeline().beginning().brand();
    var first = new PostId(new ChannelId("bluesky"), brand + "-0");
    return rulings.rulingFor(brand, first).guidance();
  }

  private void weSpeak(CrisisId room, Person ana, Situation situation) {
    var ours = ourWords(room);
    if (situation == Situation.PRODUCT_HAZARD) {
      say(room, ana, WordsKind.SAFETY, new PostId(ours.channel(), ours.externalId() + "-safety"));
    }
    say(room, ana, WordsKind.SUBSTANCE, ours);
  }

  private void say(CrisisId room, Person ana, WordsKind kind, PostId post) {
    var words =
        kind == WordsKind.SAFETY
            ? "Please unplug the kettle, because it can get hot."
            : "We are sorry. This is our responsibility, and we call everybody today.";
    var draft = new DraftId(post.externalId());
    var said =
        new Command.RecordWords(
            ana.id(), kind, draft, post, words, guests.clock().instant().minusSeconds(60));
    guests.happens(room, said);
  }

  private static PostId ourWords(CrisisId room) {
    return new PostId(new ChannelId("bluesky"), "our-words-" + room);
  }

  private void ourWordsBackfire(Page desk, CrisisId room) {
    var brand = guests.crisis(room).timeline().beginning().brand();
    var answers = Situation.answersTo(ourWords(room), brand.value(), guests.clock().instant());
    guests.storm().hear(brand, answers);
    guests.clock().forward(Duration.ofMinutes(16));
    guests.looksAgain();
    desk.navigate(browser.address("/crises/" + room + "/playbook"));
    desk.locator("#by-double-crisis").waitFor();
    assertThat(desk.locator("#step-new-owner").textContent()).contains(title("double-crisis"));
    assertThat(guidance(room).templates()).isEqualTo("double-crisis");
    desk.navigate(browser.address("/crises/" + room));
    desk.locator("#step-stop-speaking").waitFor();
  }

  private void end(Page desk, CrisisId room) {
    guests.clock().forward(Duration.ofMinutes(31));
    guests.looksAgain();
    desk.navigate(browser.address("/crises/" + room));
    follow(desk, "Call it contained");
    desk.locator("#f-why").fill("It shrinks.");
    desk.locator("main button[type=submit]").click();
    guests.itStaysQuiet();
    follow(desk, "Call it over");
    desk.locator("#f-why").fill("Back to usual.");
    desk.locator("main button[type=submit]").click();
    follow(desk, "Read the review");
    desk.locator("#learned").fill("Answer sooner at night.");
    desk.getByText("Close the review", new Page.GetByTextOptions().setExact(true)).click();
    desk.locator("p.words", new Page.LocatorOptions().setHasText("Answer sooner at night."))
        .waitFor();
  }

  private static void look(Page page, Look look, Situation situation, String what) {
    var name = "situation-" + situation.written() + "-" + what;
    assertThat(Browser.findings(page, look, name)).isEmpty();
  }

  private static String title(String playbook) {
    return Playbooks.shipped().inForce(playbook).orElseThrow().title().english();
  }

  private static Locator next(Page page, String words) {
    var button =
        page.locator(".act", new Page.LocatorOptions().setHasText(words)).locator(".primary");
    button.waitFor();
    page.waitForLoadState();
    return button;
  }

  /** Goes where the next act leads, on a page of its own as it does without scripts. */
  private void follow(Page page, String words) {
    page.navigate(browser.address(next(page, words).getAttribute("href")));
  }
}
