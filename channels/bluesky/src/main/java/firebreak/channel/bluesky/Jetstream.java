package firebreak.channel.bluesky;

import firebreak.channel.Cursor;
import firebreak.channel.Delivery;
import firebreak.channel.Listening;
import firebreak.channel.Pace;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Listens to the stream of everything that is said on Bluesky. */
final class Jetstream implements Listening {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(15);

  private final BlueskySettings settings;
  private final Pace pace;
  private final RandomGenerator random;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();

  Jetstream(BlueskySettings settings, Pace pace, RandomGenerator random) {
    this.settings = settings;
    this.pace = pace;
    this.random = random;
  }

  @Override
  public Subscription start(Optional<Cursor> from, Sink sink) {
    var run = new JetstreamRun(settings, http, random, from);
    return Delivery.start("bluesky jetstream", sink, pace, run);
  }
}
