package firebreak.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelHealth;
import firebreak.desk.silence.Town.OneEar;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class SilenceInBrowserTest {

  @Autowired Town town;
  @Autowired QuietTimes quietTimes;
  @Autowired Telling telling;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;

  SilenceInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
    db.sql("update silence set ended_at = now() where ended_at is null").update();
  }

  @Test
  void a_silence_is_readable_on_the_watch_and_beside_the_source_and_goes_by_itself() {
    var brand = town.aBrand();
    town.speaks(brand, Duration.ofMinutes(1));
    clock.forward(Duration.ofHours(5));
    var ear = new OneEar(clock.instant(), brand);
    var watch = new SilenceWatch(ear, quietTimes, telling, clock);
    watch.look();
    clock.forward(Duration.ofMinutes(16));
    watch.look();
    var ana = town.somebody("en");
    var ola = town.somebody("pl");
    var found = new ArrayList<String>();
    for (var look : Look.ALL) {
      var page = browser.signedIn(look.dark() ? ola : ana, tokens, look);
      page.navigate(browser.address("/watch/" + brand));
      assertThat(page.locator("#state .health").count()).isEqualTo(1);
      found.addAll(Browser.findings(page, look, "watch-silence"));
      page.navigate(browser.address("/settings/brands/" + brand + "/channels"));
      found.addAll(Browser.findings(page, look, "settings-silence"));
      page.context().close();
    }
    assertThat(found).isEmpty();

    var page = browser.signedIn(ana, tokens, Look.DESK);
    ear.health = new ChannelHealth.Failed("the server refused us", clock.instant());
    watch.look();
    page.navigate(browser.address("/watch/" + brand));
    page.getByText("(the server refused us): what is said there is not heard.").waitFor();
    ear.health = new ChannelHealth.Listening(clock.instant());
    town.speaksOnce(brand);
    watch.look();
    page.waitForCondition(() -> page.locator("#state .health").count() == 0);
  }
}
