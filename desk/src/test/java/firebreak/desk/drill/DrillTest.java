package firebreak.desk.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brands;
import firebreak.desk.channels.Voices;
import firebreak.desk.crises.Crises;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.ChannelId;
import firebreak.model.Tier;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class DrillTest {

  @Autowired Drill drill;
  @Autowired Crises crises;
  @Autowired Brands brands;
  @Autowired Voices voices;

  @Test
  void unfolds_into_one_crisis_on_the_real_path() {
    var brand = drill.start("test");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(crises.all())
                .filteredOn(room -> room.brand().equals(brand))
                .singleElement()
                .satisfies(room -> assertThat(room.tier()).isEqualTo(Tier.T3)));
    drill.stop();
  }

  @Test
  void can_speak_nowhere_but_in_the_sandbox() {
    var brand = brands.byId(drill.start("test")).orElseThrow();
    drill.stop();

    assertThat(brand.drill()).isTrue();
    for (var channel : new String[] {"bluesky", "mastodon", "tiktok", "instagram"}) {
      assertThat(voices.of(brand, new ChannelId(channel)))
          .hasValueSatisfying(
              voice -> assertThat(voice.channel().id().value()).isEqualTo("sandbox"));
    }
  }

  @Test
  void speaks_both_languages_in_a_script_of_about_three_minutes() {
    var script = Script.shipped();

    assertThat(script.lines()).hasSizeGreaterThan(200);
    assertThat(script.lines().getLast().second()).isBetween(150, 190);
    assertThat(script.lines()).anyMatch(line -> line.words().contains("Wstyd"));
    assertThat(script.lines()).anyMatch(line -> line.words().contains("Shame"));
    assertThat(script.lines()).isSortedAccordingTo((a, b) -> a.second() - b.second());
  }
}
