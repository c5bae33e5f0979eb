package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Cursor;
import firebreak.channel.Pace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacingTest {

  static final Instant SATURDAY = Instant.parse("2026-03-07T20:41:00Z");

  @TempDir Path folder;

  @Test
  void plays_an_hour_in_six_seconds_at_six_hundred_times_the_speed() throws IOException {
    var pace = new WatchedPace();
    var file = recording(0, 1_800, 1_800, 3_600);

    var played =
        Played.toTheEnd(
            ReplaySource.open(file, ReplayOptions.defaults().withSpeed(600), pace),
            Optional.empty());

    assertThat(pace.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    assertThat(played.batches()).extracting(List::size).containsExactly(1, 2, 1);
  }

  @Test
  void never_waits_at_full_speed() throws IOException {
    var pace = new WatchedPace();

    Played.toTheEnd(
        ReplaySource.open(recording(0, 1_800, 3_600), ReplayOptions.defaults(), pace),
        Optional.empty());

    assertThat(pace.pauses).isEmpty();
  }

  @Test
  void does_not_wait_again_for_what_was_played_before_it_was_stopped() throws IOException {
    var pace = new WatchedPace();
    var file = recording(0, 1_800, 3_600);
    var source = ReplaySource.open(file, ReplayOptions.defaults().withSpeed(600), pace);

    var played =
        Played.toTheEnd(source, Optional.of(new Cursor("2/" + Files.size(file), Instant.EPOCH)));

    assertThat(played.words()).containsExactly("post 2");
    assertThat(pace.pauses).isEmpty();
  }

  private Path recording(int... seconds) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < seconds.length; i++) {
      text.append(
          "{\"id\":\"%d\",\"time\":\"%s\",\"text\":\"post %d\"}\n"
              .formatted(i, SATURDAY.plusSeconds(seconds[i]), i));
    }
    return Files.writeString(folder.resolve("posts.jsonl"), text);
  }

  /** A clock that jumps over every pause and remembers it. */
  private static final class WatchedPace implements Pace {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = SATURDAY.plus(Duration.ofDays(300));

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void pause(Duration duration) {
      if (duration.isPositive()) {
        pauses.add(duration);
        now = now.plus(duration);
      }
    }
  }
}
