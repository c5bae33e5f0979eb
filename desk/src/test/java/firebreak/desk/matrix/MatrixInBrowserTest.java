package firebreak.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class MatrixInBrowserTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired Matrices matrices;
  @Autowired SettableClock clock;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  BrandId brand = new BrandId("unknown");

  MatrixInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aBrand() {
    brand = new BrandId("m" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", WARSAW, false, false), "test");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void one_person_changes_a_rule_another_agrees_and_it_decides_from_then_on() {
    var ana = somebody("Ana", "en");
    var ola = somebody("Ola", "pl");
    var found = new ArrayList<String>();
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/matrix/" + brand));
    found.addAll(Browser.findings(page, Look.DESK, "matrix"));
    page.getByText("Draft a change").click();
    page.getByLabel(
            "Change row T2-b", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
        .click();
    page.locator("[name='v0.mentions']").fill("30");
    found.addAll(Browser.findings(page, Look.DESK, "matrix-row"));
    page.getByText("Keep the rule").first().click();
    page.getByText("T2-b now from 30 instead of 50 mentions.").waitFor();
    found.addAll(Browser.findings(page, Look.DESK, "matrix-draft"));
    page.getByText("Send to review").click();
    page.getByText("You wrote or sent it").waitFor();
    var name = brand + "-1";

    for (var look : Look.ALL) {
      var reader = look.dark() ? ola : ana;
      var looked = browser.signedIn(reader, tokens, look);
      for (var path :
          new String[] {
            "",
            "/versions/" + name,
            "/versions/" + name + "/history",
            "/try?version=" + name + "&mentions=40&negative=20&minutes=60"
          }) {
        looked.navigate(browser.address("/matrix/" + brand + path));
        looked.locator("main h1").waitFor();
        found.addAll(
            Browser.findings(
                looked,
                look,
                "matrix" + path.replaceAll("[?].*", "").replace("/", "-").replace(name, "one")));
      }
      looked.context().close();
    }
    var other = browser.signedIn(ola, tokens, Look.DESK);
    other.navigate(browser.address("/matrix/" + brand + "/versions/" + name));
    other.getByText("Zatwierdź dokładnie to").click();
    other.getByText("Niech obowiązuje od teraz").click();
    other.getByText("Obowiązuje.").waitFor();

    assertThat(matrices.at(brand, clock.instant()).matrix().version()).isEqualTo(name);
    assertThat(found).isEmpty();
  }

  @Test
  void the_forms_of_a_tier_and_of_every_kind_of_condition_are_readable() {
    var ana = somebody("Ana", "en");
    var found = new ArrayList<String>();
    for (var look : new Look[] {Look.DESK, Look.ALL.getLast()}) {
      var page = browser.signedIn(ana, tokens, look);
      page.navigate(browser.address("/matrix/" + brand));
      page.locator("main form button.primary").first().click();
      page.getByLabel("Change what T4 asks for").click();
      page.locator("[name='first-words-minutes']").waitFor();
      found.addAll(Browser.findings(page, look, "matrix-tier"));
      page.locator("[name='first-words-minutes']").fill("12");
      page.locator("form#tier button.primary").click();
      page.getByText("T4, first words within: now 12 min instead of 15 min.").waitFor();
      assertThat(page.locator("main .lead").innerText()).contains("One change against 2026-1.");
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  private Person somebody(String name, String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, mail, Role.COMMANDER, language, WARSAW), "test");
  }
}
