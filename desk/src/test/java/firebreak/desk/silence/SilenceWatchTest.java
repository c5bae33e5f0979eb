package firebreak.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelHealth;
import firebreak.desk.silence.Town.OneEar;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class SilenceWatchTest {

  private static final Duration QUARTER = Duration.ofMinutes(16);

  @Autowired Town town;
  @Autowired QuietTimes quietTimes;
  @Autowired Telling telling;
  @Autowired Coverage coverage;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  BrandId brand;
  OneEar ear;
  SilenceWatch watch;

  @BeforeEach
  void aBrandThatIsSpokenOf() {
    brand = town.aBrand();
    ear = new OneEar(clock.instant(), brand);
    watch = restarted();
  }

  @AfterEach
  void nothingIsSilentAnyMore() {
    db.sql("update silence set ended_at = now() where ended_at is null").update();
  }

  @Test
  void a_silent_channel_is_told_once_and_no_room_is_opened() {
    town.speaks(brand, Duration.ofHours(5));

    lookTwice(watch);
    watch.look();

    assertThat(town.told(brand))
        .singleElement()
        .asString()
        .startsWith("Nothing heard from Bluesky since ")
        .endsWith("; usual at this hour is a post every 6 minutes");
    assertThat(
            db.sql("select tier from duty_alarm where brand_id = ? and crisis_id is null")
                .param(brand.value())
                .query((row, number) -> row.getString(1))
                .list())
        .containsExactly("T1");
    assertThat(coverage.of(brand, clock.instant())).containsExactly(Town.BLUESKY);
  }

  @Test
  void a_restart_tells_nobody_again() {
    town.speaks(brand, Duration.ofHours(5));
    lookTwice(watch);

    lookTwice(restarted());

    assertThat(town.told(brand)).hasSize(1);
    assertThat(coverage.unheard(brand, clock.instant())).hasSize(1);
  }

  @Test
  void it_ends_by_itself_when_something_is_heard_and_nobody_further_is_woken() {
    town.speaks(brand, Duration.ofHours(5));
    lookTwice(watch);
    assertThat(town.somebodyIsStillWoken(brand)).isTrue();

    town.speaksOnce(brand);
    watch.look();

    assertThat(coverage.unheard(brand, clock.instant())).isEmpty();
    assertThat(town.somebodyIsStillWoken(brand)).isFalse();
    assertThat(town.told(brand)).hasSize(1);
  }

  @Test
  void what_is_usual_for_a_channel_is_no_silence() {
    town.speaks(brand, Duration.ofMinutes(9));

    lookTwice(watch);

    assertThat(town.told(brand)).isEmpty();
  }

  @Test
  void after_a_start_the_ear_may_catch_up_first() {
    town.speaks(brand, Duration.ofHours(5));

    watch.look();
    watch.look();

    assertThat(town.told(brand)).isEmpty();
  }

  @Test
  void a_source_that_is_not_listened_to_is_neither_told_nor_kept() {
    town.speaks(brand, Duration.ofHours(5));
    lookTwice(watch);

    ear.running = false;
    watch.look();

    assertThat(coverage.unheard(brand, clock.instant())).isEmpty();
  }

  @Test
  void a_channel_that_says_it_is_broken_for_good_is_told_at_once_and_in_other_words() {
    ear.health = new ChannelHealth.Failed("the server refused us", clock.instant());

    watch.look();

    assertThat(town.told(brand))
        .singleElement()
        .asString()
        .startsWith("Bluesky is not connected since ")
        .endsWith(" (the server refused us): what is said there is not heard");
  }

  @Test
  void a_line_that_is_back_within_seconds_wakes_nobody() {
    ear.health =
        new ChannelHealth.Reconnecting("reset\nby peer", clock.instant(), Duration.ofSeconds(4));
    watch.look();
    assertThat(town.told(brand)).isEmpty();

    ear.health = new ChannelHealth.Listening(clock.instant());
    lookTwice(watch);
    assertThat(town.told(brand)).isEmpty();
  }

  @Test
  void a_line_that_stays_broken_is_told_once_also_when_it_breaks_again_within_the_hour() {
    ear.health =
        new ChannelHealth.Reconnecting("reset\nby peer", clock.instant(), Duration.ofSeconds(4));
    watch.look();
    clock.forward(Duration.ofMinutes(3));
    watch.look();
    assertThat(town.told(brand)).singleElement().asString().contains("(reset by peer)");

    ear.health = new ChannelHealth.Listening(clock.instant());
    watch.look();
    assertThat(coverage.unheard(brand, clock.instant())).isEmpty();
    ear.health = new ChannelHealth.Failed("gone", clock.instant());
    watch.look();

    assertThat(town.told(brand)).hasSize(1);
  }

  @Test
  void it_stands_on_the_watch_and_beside_the_source_in_both_languages() throws Exception {
    town.speaks(brand, Duration.ofMinutes(1));
    clock.forward(Duration.ofHours(5)); // what came hours late would be a recording
    lookTwice(watch);
    var web = new Web(desk);
    var ana = town.somebody("en");
    var ola = town.somebody("pl");

    assertThat(web.page("/watch/" + brand, ana))
        .contains("Nothing heard from Bluesky since ")
        .contains("a post every 6 minutes.");
    assertThat(web.page("/watch/" + brand, ola))
        .contains("Cisza w kanale Bluesky od ")
        .contains("wpis co 6 minut.");
    assertThat(web.page("/settings/brands/" + brand + "/channels", ana))
        .contains("Nothing heard from Bluesky since ");
  }

  private SilenceWatch restarted() {
    return new SilenceWatch(ear, quietTimes, telling, clock);
  }

  private void lookTwice(SilenceWatch one) {
    one.look();
    clock.forward(QUARTER);
    one.look();
  }
}
