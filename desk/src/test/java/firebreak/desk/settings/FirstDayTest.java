package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import firebreak.desk.brands.Watches;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Watch.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.context.TestPropertySource;

/** The first day of an owner, from the link that the desk printed to a brand that is watched. */
@DeskTest
@TestPropertySource(properties = "firebreak.test-of=first day") // a desk that nobody has used
class FirstDayTest {

  @Autowired People people;
  @Autowired Watches watches;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;
  final List<String> found = new ArrayList<>();

  FirstDayTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void leads_from_the_link_to_a_brand_that_is_watched_with_somebody_on_duty() {
    var owner = people.all().getFirst();
    var page = browser.signedIn(owner, tokens, Look.DESK);

    setsAPassword(page);
    addsTheirBrand(page);
    triesAndSavesAWatch(page);
    addsAColleague(page);
    putsThemOnDuty(page);

    page.locator("nav a[data-go=w]").click();
    page.waitForURL(Pattern.compile(".*/watch/zolta-lodz"));
    assertThat(page.locator("header.top").innerText()).contains("Jan Nowak");
    look(page, "watch");
    page.navigate(browser.address("/settings"));
    page.getByText("Żółta Łódź: shifts are planned.").waitFor();
    look(page, "overview");
    assertThat(found).isEmpty();
  }

  private void setsAPassword(Page page) {
    page.getByText("You are in, Owner.").waitFor();
    look(page, "offer");
    page.locator("#fresh").fill("four words in row");
    page.getByText("Set the password", exact()).click();
    page.getByText("Your password is set.").waitFor();
    look(page, "password");
    page.getByText("Open the desk").click();
    page.getByText("See a crisis unfold").first().waitFor();
  }

  private void addsTheirBrand(Page page) {
    page.locator("a.button", containing("Watch your own brand")).click();
    page.getByText("Which brand do you protect?").waitFor();
    look(page, "brand");
    page.locator("#name").fill("Żółta Łódź");
    page.getByText("Add this brand").click();
    page.getByText("The brand is added.").waitFor();
  }

  private void triesAndSavesAWatch(Page page) {
    page.locator("#tags").fill("zolta");
    page.locator("[form=watch]").click();
    page.locator("#tags-wrong").waitFor();
    look(page, "watch-mistake");
    page.locator("#tags").fill("@zolta #zoltalodz");
    page.locator("#post").fill("Wasza zolta lodz przecieka");
    page.getByText("This post would be caught.").waitFor();
    assertThat(page.locator("#tried mark").innerText()).isEqualTo("zolta lodz");
    look(page, "watch-tried");
    page.locator("[form=watch]").click();
    page.getByText("The desk listens for it from now on.").waitFor();
    assertThat(watches.of(new BrandId("zolta-lodz")).getFirst().anyOf())
        .containsExactly(
            new Term.Words("Żółta Łódź"), new Term.Handle("zolta"), new Term.Hashtag("zoltalodz"));
  }

  private void addsAColleague(Page page) {
    page.locator(".beside nav a", containing("People")).first().click();
    page.getByText("You are alone at this desk.").waitFor();
    look(page, "alone");
    page.locator("#name").fill("Jan Nowak");
    page.locator("#email").fill("jan@example.org");
    page.locator("#role").selectOption(Role.COMMANDER.name());
    page.getByText("Add this person").click();
    page.getByText("Now give them their first way in.").waitFor();
    look(page, "person");
  }

  private void putsThemOnDuty(Page page) {
    var jan = people.byEmail("jan@example.org").map(Person::id).orElseThrow().value();
    page.navigate(browser.address("/settings"));
    page.getByText("Plan shifts").click();
    for (int day = 1; day <= 7; day++) {
      page.locator("#day").selectOption(String.valueOf(day));
      page.locator("#from").fill("00:00");
      page.locator("#until").fill("00:00");
      page.locator("#primary").selectOption(jan);
      page.getByText("Add a shift", exact()).last().click();
      page.locator("tbody tr:nth-child(" + day + ")").first().waitFor();
    }
  }

  private void look(Page page, String name) {
    found.addAll(Browser.findings(page, Look.DESK, "first-day-" + name));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
