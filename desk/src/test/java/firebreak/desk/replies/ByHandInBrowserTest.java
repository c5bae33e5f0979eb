package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.brands.Brand;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.Account;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.speaking.Carrying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class ByHandInBrowserTest {

  static final ChannelId INSTAGRAM = new ChannelId("instagram");

  @Autowired Pens pens;
  @Autowired Accounts accounts;
  @Autowired Intake intake;
  @Autowired OneTimeTokenService tokens;
  @Autowired SettableClock clock;

  final Browser browser;
  final List<String> found = new ArrayList<>();
  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  ByHandInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @BeforeEach
  void peoplePostByHandThere() {
    brand = pens.aBrand();
    accounts.save(new Identity(new Account(brand.id(), INSTAGRAM, "acmecare"), ""), "", "test");
    ana = pens.somebody("Ana", Role.APPROVER);
    jan = pens.somebody("Jan", Role.APPROVER, "pl");
  }

  @AfterEach
  void everybodyGoesHome() {
    browser.close();
  }

  @Test
  void words_are_copied_posted_by_hand_asked_after_and_recognised_though_they_differ() {
    var post = says("mila", "Does your Acme charger fit a bicycle lamp?", Optional.empty());
    var page = browser.signedIn(ana, tokens, Look.DESK);
    page.navigate(browser.address(ComposerDesk.address(brand, post)));
    page.locator("#words").fill(Pens.CALM);
    button(page, "Publish these words").click();

    page.getByText("Approved. Somebody has to post these words on Instagram.").waitFor();
    PlaywrightAssertions.assertThat(page.locator("#approved-words")).hasValue(Pens.CALM);
    assertThat(button(page, "Copy the approved words").isVisible()).isTrue();
    var here = page.url().replaceFirst("https?://[^/]+", "");
    everywhere("by-hand-to-post", here);

    button(page, "I have posted it").click();
    page.getByText("Said to stand on Instagram. Nobody has heard it yet.").waitFor();
    assertThat(page.locator("#approved-words").count()).isZero();
    clock.forward(Carrying.TIME_TO_BE_HEARD);
    page.navigate(browser.address(here));
    page.getByText("Look there before anything else").waitFor();
    everywhere("by-hand-ask-again", here);

    says("acmecare", Pens.CALM.replace("looking into it now", "not to blame"), Optional.of(post));
    page.getByText("Said differently than approved.").waitFor();
    page.getByText("These words are public.").waitFor();
    assertThat(page.locator("#said-otherwise del").first().textContent()).contains("looking");
    assertThat(page.locator("#said-otherwise ins").first().textContent()).contains("not to blame");
    assertThat(page.locator("#thread [data-ours]").count()).isEqualTo(1);
    everywhere("by-hand-otherwise", here);

    assertThat(found).isEmpty();
  }

  private void everywhere(String name, String path) {
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? jan : ana, tokens, look);
      page.navigate(browser.address(path));
      page.locator("#by-hand").waitFor();
      found.addAll(Browser.findings(page, look, name));
      page.context().close();
    }
  }

  private PostId says(String handle, String words, Optional<PostId> root) {
    var said =
        MentionBuilder.aMention()
            .on("instagram")
            .withId(UUID.randomUUID().toString())
            .by(handle)
            .saying(words)
            .at(clock.instant());
    var post = root.map(id -> said.inThread(id.externalId())).orElse(said).post();
    intake.accept(
        new Source(
            "test-" + brand.id(), new ChannelId("replay"), Optional.of(brand.id()), Map.of(), true),
        List.of(new ChannelEvent.Posted(post, post.postedAt())),
        new Cursor(post.id().toString(), post.postedAt()));
    return post.id();
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
