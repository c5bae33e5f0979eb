package firebreak.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class PhoneHeaderTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;

  PhoneHeaderTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void closeTheBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "pl, 390", "en, 360", "pl, 360"})
  void a_long_brand_and_five_links_take_one_row_each(String language, int width) {
    var brand =
        new Brand(
            new BrandId("kawiarnia-" + language + width),
            "Kawiarnia pod Złotym Aniołem",
            WARSAW,
            true,
            false);
    brands.save(brand, "test");
    var page = browser.signedIn(somebody(language), tokens, new Look("phone", width, 844, false));
    page.navigate(browser.address("/watch/" + brand.id()));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screens", "header-" + language + "-" + width + ".png")));

    var header = page.locator(".top");
    var links = header.locator("nav a");
    assertThat(links.count()).isEqualTo(5);
    for (int i = 0; i < 5; i++) {
      assertThat(top(links.nth(i))).isEqualTo(top(links.first()));
      assertThat(onOneLine(links.nth(i))).as(links.nth(i).textContent()).isTrue();
    }
    assertThat(header.boundingBox().height).isLessThan(112);
    assertThat(header.locator(".brand-menu b").boundingBox().width).isGreaterThan(80);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  private static double top(Locator what) {
    return what.boundingBox().y;
  }

  private static boolean onOneLine(Locator link) {
    return (boolean)
        link.evaluate(
            "e => { const r = document.createRange(); r.selectNodeContents(e);"
                + " return r.getBoundingClientRect().height < 34 && e.scrollWidth <= e.clientWidth; }");
  }

  private Person somebody(String language) {
    var email = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson("Ana", email, Role.ADMIN, language, WARSAW), "test");
  }
}
