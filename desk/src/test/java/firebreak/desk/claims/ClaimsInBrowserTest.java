package firebreak.desk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.respond.crisis.CrisisId;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** A false claim from what people say to the approved answer in the composer. */
@DeskTest
class ClaimsInBrowserTest {

  static final String ANSWER = "No charger of ours has exploded: the picture is from 2019.";

  @Autowired Rumours rumours;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  Person ana;
  Person jan;
  CrisisId room = new CrisisId("none-yet");
  String reply = "";

  ClaimsInBrowserTest(@LocalServerPort int port) {
    browser = new Browser(port);
  }

  @BeforeEach
  void aRumourGoesAround() {
    ana = rumours.somebody("Ana Lis", Role.RESPONDER, "en");
    jan = rumours.somebody("Jan Nowak", Role.COMMANDER, "pl");
    var brand = rumours.aBrand();
    room = rumours.aCrisis(brand);
    rumours.declares(room, jan);
    reply = "/replies/new?brand=" + brand + "&channel=bluesky&post=" + brand + "-20";
  }

  @AfterEach
  void everybodyGoesHome() {
    rumours.leaves(ana);
    rumours.leaves(jan);
    browser.close();
  }

  @Test
  void a_false_claim_is_taken_on_refuted_by_two_people_and_answered_in_the_composer() {
    var found = new ArrayList<String>();
    var desk = browser.signedIn(ana, tokens, Look.DESK);
    desk.navigate(browser.address("/crises/" + room));
    desk.locator("#claims").getByText("Write down what circulates").click();
    desk.locator("#take-on li").first().locator("button").click();
    desk.locator("h2:has-text('exploded')").first().waitFor();

    desk.locator("summary:has-text('Add evidence')").click();
    desk.locator("textarea[name=what]").fill("The picture is from 2019.");
    desk.locator("button:has-text('Add evidence')").click();
    desk.getByText("The picture is from 2019.").first().waitFor();
    desk.locator("summary:has-text('Say whether it is so')").click();
    desk.locator("select[name=status]").selectOption("FALSE");
    desk.locator("details[id^=judge] textarea[name=why]").fill("An old picture.");
    desk.getByText("Keep this status").click();
    desk.locator(".chip:has-text('false')").waitFor();
    desk.locator("summary:has-text('Write an answer')").click();
    desk.locator("textarea[name=words]").fill(ANSWER);
    desk.getByText("Propose this answer").click();
    desk.getByText("waits for a second person").waitFor();

    rumours.weSaid(room, jan, "The charger is safe.", 9);
    rumours.weSaid(room, ana, "Please stop using the charger.", 3);
    var phone = browser.signedIn(jan, tokens, Look.ALL.get(3));
    open(phone, "/crises/" + room + "/claims");
    found.addAll(Browser.findings(phone, Look.ALL.get(3), "claims"));
    phone.getByText("Zatwierdź dokładnie tę odpowiedź").click();
    phone.getByText("zatwierdzona", new Page.GetByTextOptions().setExact(true)).waitFor();

    open(desk, "/crises/" + room + "/claims");
    found.addAll(Browser.findings(desk, Look.DESK, "claims"));
    open(desk, "/crises/" + room);
    desk.locator("#claims").getByText("One claim is in the ledger.").waitFor();
    found.addAll(Browser.findings(desk, Look.DESK, "claims-room"));
    open(desk, reply);
    desk.locator("#words").fill("We are sorry that the charger exploded in your kitchen.");
    desk.getByText("This repeats a claim that was found false").first().waitFor();
    found.addAll(Browser.findings(desk, Look.DESK, "claims-composer"));
    desk.locator("#words").fill("Hello Mila.");
    desk.locator("#answers button").click();
    desk.locator("#our-text:has-text('2019')").waitFor();

    assertThat(desk.locator("#words").inputValue()).isEqualTo("Hello Mila.\n\n" + ANSWER);
    assertThat(found).isEmpty();
  }

  private void open(Page page, String path) {
    page.navigate(browser.address(path));
    page.locator(".lead h1").waitFor();
  }
}
