package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Campaigns;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class CampaignPageTest {

  @Autowired Office office;
  @Autowired Campaigns campaigns;
  @Autowired OneTimeTokenService tokens;
  @Autowired WebApplicationContext desk;

  final Browser browser;
  Web web;
  Person ana;
  Brand brand;
  String here;

  CampaignPageTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void aBrand() {
    web = new Web(desk);
    ana = office.somebody("Ana", Role.ADMIN, "en");
    brand = office.aBrand();
    here = "/settings/brands/" + brand.id() + "/campaigns";
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_campaign_is_announced_shown_on_the_watch_and_ended() throws Exception {
    assertThat(web.page(here, ana)).contains("as loud as usual", "Nothing is announced");

    web.taken(here, ana, form("Spring sale", -1, 24, "#SpringSale, wiosna"));

    var campaign = campaigns.of(brand.id()).getFirst();
    assertThat(campaign.hashtags()).isEqualTo(Set.of("springsale", "wiosna"));
    assertThat(web.page(here, ana))
        .contains("is expected to be louder now: Spring sale.", "#springsale #wiosna", "runs now");
    assertThat(web.page("/watch/" + brand.id(), ana)).contains("Expected to be louder until ");

    web.taken(here + "/" + campaign.id() + "/off", ana);
    assertThat(web.page(here, ana)).contains("as loud as usual", "over");
    assertThat(web.page("/watch/" + brand.id(), ana)).doesNotContain("Expected to be louder");
  }

  @Test
  void what_cannot_be_is_refused_with_words_and_changes_nothing() throws Exception {
    assertThat(web.refused(here, ana, form(" ", -1, 24, ""))).contains("Say what is planned.");
    assertThat(web.refused(here, ana, form("x".repeat(81), -1, 24, "")))
        .contains("Keep the name to 80 characters.");
    assertThat(web.refused(here, ana, form("Sale", 24, 23, "")))
        .contains("It cannot end before it begins.");
    assertThat(web.refused(here, ana, form("Sale", -24, -2, ""))).contains("It is over already.");
    assertThat(web.refused(here, ana, form("Sale", 1, 24 * 63, ""))).contains("at most 62 days");
    assertThat(web.refused(here, ana, form("Sale", 24 * 500, 24 * 501, "")))
        .contains("Keep within 400 days of today.");
    assertThat(web.refused(here, ana, form("Sale", 1, 2, "#a-b"))).contains("is no hashtag");
    for (var wrong : new String[] {"", "tomorrow", "2026-02-30T10:00", "999999999-01-01T00:00"}) {
      assertThat(
              web.refused(here, ana, "name", "Sale", "from", wrong, "until", wrong, "hashtags", ""))
          .as(wrong)
          .contains("Give a day and a time.");
    }
    assertThat(campaigns.of(brand.id())).isEmpty();
  }

  @Test
  void words_of_people_stay_words() throws Exception {
    web.taken(here, ana, form("<b>Sale</b> ${7*7}", -1, 24, ""));

    assertThat(web.page(here, ana)).contains("&lt;b&gt;Sale&lt;/b&gt; ${7*7}");
  }

  @Test
  void only_administrators_announce_and_only_from_the_desks_own_pages() throws Exception {
    var responder = office.somebody("Jan", Role.RESPONDER, "en");
    var sale = form("Sale", -1, 24, "");
    assertThat(web.send(here, responder, sale).getResponse().getStatus()).isEqualTo(403);
    assertThat(web.status(here, responder)).isEqualTo(403);
    var forged =
        webAppContextSetup(desk)
            .apply(springSecurity())
            .build()
            .perform(post(here).param("name", "Sale").with(user(ana.id().value()).roles("ADMIN")))
            .andReturn();
    assertThat(forged.getResponse().getStatus()).isEqualTo(403);
    assertThat(web.status("/settings/brands/nobody/campaigns", ana)).isEqualTo(404);
    assertThat(campaigns.of(brand.id())).isEmpty();
  }

  @Test
  void a_campaign_of_another_brand_is_not_called_off_here() throws Exception {
    web.taken(here, ana, form("Sale", -1, 24, ""));
    var other = office.aBrand();
    var id = campaigns.of(brand.id()).getFirst().id();

    var answer = web.send("/settings/brands/" + other.id() + "/campaigns/" + id + "/off", ana);

    assertThat(answer.getFlashMap().get("said")).isEqualTo("settings.bad.campaign");
    assertThat(campaigns.runningAt(brand.id(), office.clock().instant())).hasSize(1);
  }

  @Test
  void a_country_gives_its_holidays_and_an_unknown_one_is_refused() throws Exception {
    web.taken(here + "/holidays", ana, "country", "PL");
    assertThat(campaigns.country(brand.id())).contains("PL");

    var answer = web.send(here + "/holidays", ana, "country", "XX");
    assertThat(answer.getFlashMap().get("said")).isEqualTo("settings.bad.country");
    assertThat(campaigns.country(brand.id())).contains("PL");
  }

  @Test
  void the_page_is_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone()
      throws Exception {
    web.taken(here, ana, form("Spring sale", -1, 24, "#springsale"));
    web.taken(here, ana, form("Anniversary of the shop", 100, 124, ""));
    var ola = office.somebody("Ola", Role.ADMIN, "pl");
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? ola : ana, tokens, look);
      page.navigate(browser.address(here));
      found.addAll(Browser.findings(page, look, "settings-brands-one-campaigns"));
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  @Test
  void it_is_announced_by_keyboard_alone() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address(here));

    page.locator("#name").focus();
    page.keyboard().type("Spring sale");
    page.locator("#from").fill(local(1));
    page.locator("#until").fill(local(30));
    page.locator("#hashtags").focus();
    page.keyboard().type("#springsale");
    page.keyboard().press("Enter");
    page.getByText("Announced. It counts from the next mention on.").waitFor();

    assertThat(campaigns.of(brand.id())).hasSize(1);
  }

  private String[] form(String name, int fromHours, int untilHours, String hashtags) {
    return new String[] {
      "name", name, "from", local(fromHours), "until", local(untilHours), "hashtags", hashtags
    };
  }

  private String local(int hoursFromNow) {
    var at = office.clock().instant().plus(Duration.ofHours(hoursFromNow));
    return LocalDateTime.ofInstant(at, brand.zone()).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
