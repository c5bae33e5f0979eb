package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.WatchSpec;
import firebreak.desk.brands.Watches;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.WatchId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class SettingsInBrowserTest {

  @Autowired Office office;
  @Autowired Watches watches;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  Person ana;
  Brand brand;

  SettingsInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aBrandWithAWatch() {
    ana = office.somebody("Ana", Role.ADMIN, "en");
    brand = office.aBrand();
    watches.save(
        new WatchSpec(
                List.of("Acme", "ładowarka Acme", "@acme", "#acmefail"),
                List.of(),
                List.of("coyote"),
                Set.of("en", "pl"))
            .as(new WatchId("acme"), brand.id(), "Acme and its chargers"),
        "test");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void the_box_answers_while_somebody_writes_in_it_and_while_the_watch_is_changed() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/settings/brands/" + brand.id() + "/watches/acme"));

    page.locator("#post").pressSequentially("Moja ladowarka ACME parzy");
    page.getByText("This post would be caught.").waitFor();
    assertThat(page.locator("#tried mark").allInnerTexts()).contains("ladowarka ACME");
    page.locator("#without").fill("coyote, parzy");

    page.getByText("This post would not be caught.").waitFor();
    assertThat(page.locator("#tried mark").innerText()).isEqualTo("parzy");
    assertThat(page.locator("#post").inputValue()).isEqualTo("Moja ladowarka ACME parzy");
    assertThat(watches.of(brand.id()).getFirst().noneOf()).hasSize(1);
  }

  @Test
  void a_post_that_was_heard_is_picked_and_tried() {
    office.hears(
        brand,
        "My Acme charger melted on the night stand, and nobody answers the phone",
        "Moja ladowarka acme parzy i śmierdzi, a infolinia milczy od rana");
    var found = new ArrayList<String>();
    for (var look : List.of(Look.DESK, Look.ALL.getLast())) {
      var page = browser.signedIn(ana, tokens, look);
      page.navigate(browser.address("/settings/brands/" + brand.id() + "/watches/acme"));
      page.getByText("Pick a post that was heard").click();
      page.locator("[data-tries*=ladowarka]").first().click();
      page.getByText("This post would be caught.").waitFor();
      assertThat(page.locator("#tried mark").allInnerTexts()).contains("ladowarka acme");
      assertThat(page.locator("#tried").innerText()).contains("of the last");
      found.addAll(Browser.findings(page, look, "settings-try"));
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  @Test
  void a_watch_is_removed_only_after_a_second_press() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address("/settings/brands/" + brand.id() + "/watches/acme"));

    page.locator("[data-opens=remove]").click();
    page.getByText("Not now").click();
    assertThat(watches.of(brand.id())).hasSize(1);
    page.locator("[data-opens=remove]").click();
    page.getByText("Remove the watch").click();
    page.getByText("The watch is removed.").waitFor();

    assertThat(watches.of(brand.id())).isEmpty();
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var ola = office.somebody("Ola", Role.ADMIN, "pl");
    var here = "/settings/brands/" + brand.id();
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? ola : ana, tokens, look);
      for (var path :
          List.of(
              "/settings",
              "/settings/brands",
              here,
              here + "/watches",
              here + "/watches/acme",
              here + "/new-watch",
              here + "/channels")) {
        page.navigate(browser.address(path));
        var name = path.replace(brand.id().value(), "one").substring(1).replace('/', '-');
        found.addAll(Browser.findings(page, look, name));
      }
      page.context().close();
    }

    assertThat(found).isEmpty();
  }
}
