package firebreak.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class CaseInBrowserTest {

  @Autowired Customers customers;
  @Autowired Talking talking;
  @Autowired Solving solving;
  @Autowired Promising promising;
  @Autowired OneTimeTokenService tokens;
  final Browser browser;
  Person ola;
  Person jan;
  BrandId brand;

  CaseInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aBrand() {
    ola = customers.somebody("Ola", Role.ADMIN, "en");
    jan = customers.somebody("Jan", Role.RESPONDER, "pl");
    brand = customers.aBrand();
  }

  @AfterEach
  void everybodyGoesHome() {
    customers.leaves(ola);
    customers.leaves(jan);
    browser.close();
  }

  @Test
  void a_mention_becomes_a_case_and_the_words_for_it_are_guarded_copied_and_written_down() {
    customers.complains(brand, "instagram", "mila");
    var page = browser.signedIn(ola, tokens, Look.DESK);
    page.navigate(browser.address("/watch/" + brand));

    page.getByText("To case").first().click();
    page.getByText("Check whether it happened as @mila says.").waitFor();
    page.locator("#claim-is").selectOption("VERIFIED");
    page.locator("#found").fill("The picture shows our charger, batch 12.");
    page.locator("#claim form button").click();
    page.getByText("Answer @mila once in public, then go on in private.").waitFor();
    page.waitForLoadState();
    page.locator("#words").fill("You are lying and it is your own fault.");
    page.getByText("The guard stops these words.").waitFor();
    page.locator("#words")
        .fill("Dear Mila, we are so sorry. We will call you back tomorrow by 18:00. Ola");
    page.getByText("I have sent these words").click();

    page.getByText("Is it a promise?").first().waitFor();
    page.getByText("it is their turn").waitFor();
    page.getByText("Yes, promise it").click();
    page.getByText("Promised. Whoever sees to it").waitFor();
    assertThat(page.locator("#talk .mention").count()).isEqualTo(2);
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    long id = aCaseInTheMiddle();
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var reader = look.dark() ? jan : ola;
      var page = browser.signedIn(reader, tokens, look);
      var pages = Map.of("case", "/cases/" + id, "cases", "/cases", "promises", ledger());
      for (var one : pages.entrySet()) {
        open(page, one.getValue());
        found.addAll(Browser.findings(page, look, one.getKey()));
      }
      if (look.equals(Look.DESK)) {
        open(page, "/cases/" + id + "/erase");
        found.addAll(Browser.findings(page, look, "case-erase"));
        open(page, "/settings/brands/" + brand + "/orders");
        found.addAll(Browser.findings(page, look, "orders"));
      }
      page.context().close();
    }
    assertThat(found).isEmpty();
  }

  private String ledger() {
    return "/promises?brand=" + brand;
  }

  private void open(Page page, String path) {
    page.navigate(browser.address(path));
    page.locator(".lead h1").waitFor();
  }

  private long aCaseInTheMiddle() {
    long id = customers.aCase(brand, "instagram", ola);
    customers.complains(brand, "bluesky", "bob");
    var due = customers.clock().instant().plus(Duration.ofHours(3)).atZone(Customers.WARSAW);
    talking.write(id, typed("words", "Dear Mila, we are sorry. We will reply today. Ola"), ola);
    talking.heard(id, typed("words", "Thank you. My order is A-4411."), ola);
    solving.check(id, typed("claim", "VERIFIED", "found", "Batch 12."), ola);
    solving.offer(
        id, typed("goodwill", "REFUND_AND_REPLACEMENT", "worth", "199.90", "currency", "PLN"), jan);
    promising.add(
        id, typed("what", "a call", "due", due.toLocalDateTime().withNano(0).toString()), ola);
    return id;
  }

  private static Typed typed(String... fields) {
    var values = new java.util.HashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) {
      values.put(fields[i], fields[i + 1]);
    }
    return new Typed(values);
  }
}
