package firebreak.desk.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class GuardRulesInBrowserTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired Guards guards;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;

  GuardRulesInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_rule_is_found_by_keyboard_tried_proposed_and_agreed_to_by_somebody_else() {
    var brand = aBrand();
    var ana = somebody("Ana", "en");
    var ola = somebody("Ola", "pl");
    var found = new ArrayList<String>();
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/guard/" + brand));

    page.keyboard().press("/");
    page.keyboard().type("jargon");
    await().until(() -> page.locator("#rules li").count() == 1);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.locator("h1", new Page.LocatorOptions().setHasText("Jargon")).waitFor();
    page.locator("#said").fill("The backend is down.");
    page.locator("#tried mark").waitFor();
    found.addAll(Browser.findings(page, Look.DESK, "guard-rule"));
    page.getByLabel("off", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("#why").fill("we are engineers");
    page.locator("main form button.primary").click();
    page.getByText("waits until a second person agrees").waitFor();

    for (var look : new Look[] {Look.DESK, Look.ALL.getLast()}) {
      var reader = look.dark() ? ola : ana;
      var looked = browser.signedIn(reader, tokens, look);
      for (var path : new String[] {"", "/rules/personal-data.card", "/own/_new"}) {
        looked.navigate(browser.address("/guard/" + brand + path));
        looked.locator("main h1").waitFor();
        found.addAll(
            Browser.findings(looked, look, "guard" + path.replace("/", "-").replace("_", "")));
      }
      looked.context().close();
    }
    var other = browser.signedIn(ola, tokens, Look.ALL.getLast());
    other.navigate(browser.address("/guard/" + brand));
    other.getByText("Zgadzam się").click();
    other.getByText("Od teraz ocenia każde słowo.").waitFor();

    assertThat(guards.judge(brand)).startsWith("1/");
    assertThat(found).isEmpty();
  }

  private BrandId aBrand() {
    var brand = new BrandId("g" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", WARSAW, false, false), "test");
    return brand;
  }

  private Person somebody(String name, String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, mail, Role.COMMANDER, language, WARSAW), "test");
  }
}
