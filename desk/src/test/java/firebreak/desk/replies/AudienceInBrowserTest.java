package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.PostId;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** From a post on the Watch to words that answer what people believe. */
@DeskTest
class AudienceInBrowserTest {

  static final Look PHONE = Look.ALL.getLast();

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  final ArrayList<String> found = new ArrayList<>();
  Brand brand = Pens.NOBODY;

  AudienceInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void threePeopleSayThatWeKnew() {
    brand = pens.aBrand();
    voices.of(brand);
  }

  @AfterEach
  void closeIt() {
    browser.close();
  }

  @Test
  void the_map_the_author_and_the_words_that_answer_on_a_desk_and_on_a_phone() {
    var root = pens.says(brand, "mila", "Terrible. Acme, they knew about this awful charger");
    var answer =
        pens.answers(
            brand, root, "boris", "Awful. They must have known, I want a refund from Acme");
    pens.answers(brand, root, "celina", "Acme, you knew. Disgusting, horrible. I am scared");

    walk(pens.somebody("Ola", Role.RESPONDER), Look.DESK, root);
    walk(pens.somebody("Jan", Role.RESPONDER, "pl"), PHONE, answer);

    assertThat(found).isEmpty();
  }

  private void walk(Person who, Look look, PostId post) {
    var page = browser.signedIn(who, tokens, look);
    page.navigate(browser.address("/watch/" + brand.id()));
    page.locator("#mentions .mention").first().waitFor();
    found.addAll(Browser.findings(page, look, "audience-watch"));
    page.locator("#mentions a[href^='/authors/']").first().click();
    page.locator("#sort").selectOption("RAGER");
    page.locator("#why").fill("seen before");
    found.addAll(Browser.findings(page, look, "audience-author"));
    page.locator("main form button[type=submit]").click();
    page.locator("#marks-name").waitFor();
    page.navigate(browser.address(ComposerDesk.address(brand, post)));
    page.locator("#unmet .finding").first().waitFor();
    page.locator("#words").fill("We learned about it on Friday.");
    page.locator("#unmet details").waitFor();
    page.locator("#unmet details summary").click();
    found.addAll(Browser.findings(page, look, "audience-composer"));
    page.locator("#beliefs header a").click();
    page.locator(".quadrants details").first().click();
    page.locator("#add-FEEL").fill("alone, says " + who.name());
    found.addAll(Browser.findings(page, look, "audience-map"));
    page.locator("#add-FEEL").press("Enter");
    page.getByText("alone, says " + who.name()).first().waitFor();
  }
}
