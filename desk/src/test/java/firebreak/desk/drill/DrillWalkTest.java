package firebreak.desk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import firebreak.channel.sandbox.SandboxThreads;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.context.TestPropertySource;

/** The whole loop as a newcomer walks it: from an empty desk to one guarded public reply. */
@DeskTest
@TestPropertySource(properties = "firebreak.drill.speed=20")
class DrillWalkTest {

  private static final String ANGRY =
      "@mila.reads this is your own fault, you should have read the terms.";
  private static final String CALM =
      "@mila.reads we are sorry that your mum's machine arrived broken and that our answer was cold."
          + " That is our mistake. We are sending a new one and have written to you in a private"
          + " message. Owner, Kawka Coffee";

  @Autowired People people;
  @Autowired OneTimeTokenService tokens;
  @Autowired SandboxThreads sandbox;

  final Browser browser;

  DrillWalkTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void leads_from_an_empty_desk_to_one_reply_that_two_people_agreed_to() {
    var page = browser.signedIn(owner(), tokens, Look.DESK);
    var brand = startTheDrill(page);
    acknowledgeAndDeclare(page);
    var room = page.url();
    writeUntilTheGuardIsContent(page);
    assertThat(sandbox.under(complaintAbout(brand))).as("before anybody else has read").isEmpty();

    somebodyElseAgrees();

    page.getByText("These words are public.").waitFor();
    assertThat(page.locator("#thread [data-ours]").count()).isEqualTo(1);
    assertThat(sandbox.under(complaintAbout(brand)))
        .singleElement()
        .satisfies(said -> assertThat(said.words()).isEqualTo(CALM));
    Browser.keep(page, "drill-reply");
    page.navigate(room);
    page.getByText("That is our mistake").first().waitFor();
    Browser.keep(page, "drill-room");
    assertThat(Browser.seriousFindings(page)).isEmpty();
  }

  private Person owner() {
    return people.all().stream()
        .filter(person -> person.may(Role.ADMIN))
        .findFirst()
        .orElseGet(() -> add("Owner", Role.ADMIN));
  }

  private Person add(String name, Role role) {
    var zone = ZoneId.of("Europe/Warsaw");
    return people.add(new People.NewPerson(name, name + "@example.org", role, "en", zone), "test");
  }

  private String startTheDrill(Page page) {
    page.navigate(browser.address("/"));
    button(page, "See a crisis unfold").click();
    page.getByText("This is a drill.").waitFor();
    return page.url().replaceAll(".*/", "");
  }

  private static void acknowledgeAndDeclare(Page page) {
    var open = page.locator(".act").getByText("Open the room");
    open.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Crisis");
    open.click();
    press(page, "Acknowledge the page");
    press(page, "Declare the crisis");
    inDialog(page, "Declare the crisis").click();
    press(page, "Record what the check found");
    page.locator("#f-found").fill("The order is real, and the machine arrived broken.");
    inDialog(page, "Record what the check found").click();
    act(page, "Write the reply").waitFor();
  }

  /** Before its scripts run, a page follows its links as any page does. */
  private static void press(Page page, String act) {
    act(page, act).waitFor();
    page.waitForLoadState();
    act(page, act).click();
  }

  private static void writeUntilTheGuardIsContent(Page page) {
    press(page, "Write the reply");
    page.waitForURL("**/replies/*");
    var words = page.locator("#words");
    words.fill(ANGRY);
    page.locator(".finding[data-severity=BLOCK]").first().waitFor();
    PlaywrightAssertions.assertThat(button(page, "Send to approval")).isDisabled();
    Browser.keep(page, "drill-guard-refuses");

    words.fill(CALM);
    PlaywrightAssertions.assertThat(button(page, "Send to approval")).isEnabled();
    assertThat(page.locator(".finding[data-severity=BLOCK]").count()).isZero();
    button(page, "Send to approval").click();
    page.getByText("These words wait for somebody else to read them.").waitFor();
  }

  private void somebodyElseAgrees() {
    var reader = browser.signedIn(add("Ola", Role.COMMANDER), tokens, Look.DESK);
    reader.navigate(browser.address("/replies"));
    reader.locator("#shelves a").getByText("@mila.reads we are sorry").first().click();
    button(reader, "Approve these words").click();
    reader.locator("#thread [data-ours]").waitFor();
  }

  private static PostId complaintAbout(String brand) {
    return new PostId(new ChannelId("bluesky"), brand + "-complaint");
  }

  private static Locator act(Page page, String name) {
    return page.locator(".lead .act").getByText(name);
  }

  private static Locator inDialog(Page page, String name) {
    return page.locator("dialog[open] button[type=submit]").getByText(name);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
