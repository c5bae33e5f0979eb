package firebreak.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk at an address that it knows beforehand, because passkeys are bound to it. */
@DeskTest
class PasskeyInBrowserTest {

  static final String PASSWORD = "four words in row";

  @Autowired Crowd crowd;
  @Autowired People people;
  @Autowired Passwords passwords;
  @Autowired Passkeys passkeys;
  @Autowired OneTimeTokenService tokens;
  @Autowired JdbcClient db;

  final Browser browser;
  Person ana;

  PasskeyInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @DynamicPropertySource
  static void aKnownAddress(DynamicPropertyRegistry settings) throws IOException {
    try (var free = new ServerSocket(0)) {
      int port = free.getLocalPort();
      settings.add("server.port", () -> port);
      settings.add("firebreak.public-url", () -> "http://localhost:" + port);
    }
  }

  @BeforeEach
  void somebody() {
    ana = crowd.somebody("Ana", Role.ADMIN);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_passkey_is_made_lets_its_owner_in_and_opens_nothing_once_it_is_removed() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    giveAnAuthenticator(page);
    page.waitForURL(Pattern.compile(".*/settings/me.*"));
    page.locator("#label").fill("Laptop");
    page.getByText("Make a passkey", exact()).click();
    page.getByText("Your passkey works from now on.").waitFor();
    assertThat(passkeys.of(ana.id())).extracting(Passkeys.Passkey::label).containsExactly("Laptop");
    assertThat(acts()).contains("passkey.added");

    signOut(page);
    page.locator("#passkey").click();
    page.locator("nav a[data-go=w]").waitFor();

    page.navigate(browser.address("/settings/me"));
    page.locator("#passkeys").getByText("Remove", in()).click();
    page.getByText("The passkey is removed.").waitFor();
    signOut(page);
    page.locator("#passkey").click();
    page.getByText("That did not let you in").waitFor();
    assertThat(passkeys.of(ana.id())).isEmpty();
    assertThat(acts()).contains("passkey.removed");
  }

  @Test
  void a_passkey_does_not_let_in_who_has_left() {
    var page = browser.signedIn(ana, tokens, Look.DESK);
    giveAnAuthenticator(page);
    page.waitForURL(Pattern.compile(".*/settings/me.*"));
    page.locator("#label").fill("Laptop");
    page.getByText("Make a passkey", exact()).click();
    page.getByText("Your passkey works from now on.").waitFor();

    leaves(ana);
    page.navigate(browser.address("/settings/me"));

    assertThat(page.url()).endsWith("/sign-in");
    page.locator("#passkey").click();
    page.getByText("That did not let you in").waitFor();
  }

  @Test
  void a_password_lets_in_who_knows_it_and_nobody_else() {
    passwords.set(ana.id(), PASSWORD);
    var page = browser.open(Look.DESK);

    page.navigate(browser.address("/settings/people?brand=x"));
    signIn(page, ana.email(), "wrong words here");
    page.getByText("That did not let you in.").first().waitFor();
    signIn(page, ana.email(), PASSWORD);

    page.getByText("Add somebody").waitFor();
    assertThat(page.url()).contains("/settings/people");
  }

  @Test
  void sign_out_everywhere_else_ends_the_other_browser_and_not_this_one() {
    passwords.set(ana.id(), PASSWORD);
    var here = browser.signedIn(ana, tokens, Look.DESK);
    var elsewhere = browser.signedIn(ana, tokens, Look.DESK);
    elsewhere.navigate(browser.address("/settings/me"));

    here.navigate(browser.address("/settings/me"));
    here.getByText("Sign out everywhere else").click();
    here.getByText("You are signed out everywhere else.").waitFor();

    elsewhere.navigate(browser.address("/settings/me"));
    assertThat(elsewhere.url()).endsWith("/sign-in");
    here.navigate(browser.address("/settings/me"));
    assertThat(here.url()).endsWith("/settings/me");
  }

  @Test
  void who_comes_by_a_link_to_a_page_they_wanted_is_offered_a_password_once_and_led_on() {
    var page = browser.open(Look.DESK);
    page.navigate(browser.address("/settings/people"));
    browser.follow(page, ana, tokens);

    page.getByText("You are in, Ana.").waitFor();
    page.getByText("Open the desk").click();
    page.getByText("Add somebody").waitFor();
    assertThat(page.url()).contains("/settings/people");
    page.navigate(browser.address("/settings/me"));
    assertThat(page.getByText("Open the desk").count()).isZero();
  }

  @Test
  void the_pages_are_readable_for_everyone_in_light_and_dark_on_a_desk_and_a_phone() {
    var ola = crowd.somebody("Ola", Role.ADMIN, "pl");
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var reader = look.dark() ? ola : ana;
      var page = browser.open(look);
      page.navigate(browser.address("/sign-in"));
      found.addAll(Browser.findings(page, look, "sign-in"));
      browser.follow(page, reader, tokens);
      found.addAll(Browser.findings(page, look, "welcome"));
      for (var path : new String[] {"people", "people/" + ana.id(), "me"}) {
        page.navigate(browser.address("/settings/" + path));
        found.addAll(Browser.findings(page, look, "settings-" + path.replaceAll("/.*", "-one")));
      }
      page.context().close();
    }

    assertThat(found).isEmpty();
  }

  private static void giveAnAuthenticator(Page page) {
    var line = page.context().newCDPSession(page);
    line.send("WebAuthn.enable");
    var options =
        JsonParser.parseString(
            """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true,
            "automaticPresenceSimulation": true}}
            """);
    line.send("WebAuthn.addVirtualAuthenticator", (JsonObject) options);
  }

  private void signIn(Page page, String name, String password) {
    page.locator("#username").fill(name);
    page.locator("#password").fill(password);
    page.locator("form:has(#password) button").click();
  }

  private static void signOut(Page page) {
    page.locator("details.menu.to-left summary").click();
    page.getByText("Sign out", exact()).click();
    page.getByText("You are signed out.").waitFor();
  }

  private void leaves(Person person) {
    people.change(
        new Person(
            person.id(),
            person.name(),
            person.email(),
            person.role(),
            person.language(),
            person.zone(),
            false),
        "test");
  }

  private java.util.List<String> acts() {
    return db.sql("select act from audit where subject = ?")
        .param(ana.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static com.microsoft.playwright.Locator.GetByTextOptions in() {
    return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
  }
}
