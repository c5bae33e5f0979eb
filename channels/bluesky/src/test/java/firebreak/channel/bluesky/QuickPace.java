package firebreak.channel.bluesky;

import firebreak.channel.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The real clock, with pauses remembered and cut to a few milliseconds. */
final class QuickPace implements Pace {

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    pauses.add(duration);
    Pace.real().pause(Duration.ofMillis(Math.min(5, duration.toMillis())));
  }
}
