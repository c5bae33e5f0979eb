package firebreak.channel.bluesky;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where Bluesky is, and who we are there.
 *
 * @param jetstream the stream's address up to and without the question mark
 * @param account our account; empty to listen only
 * @param reactions whether likes and reposts are heard too; they are most of the traffic
 * @param keeps how long the stream keeps what we missed
 */
public record BlueskySettings(
    URI jetstream, Optional<BlueskyAccount> account, boolean reactions, Duration keeps) {

  /** What a public Jetstream keeps by default. */
  public static final Duration USUALLY_KEEPS = Duration.ofHours(36);

  /** Listens to everything, signed in as nobody. */
  public static BlueskySettings listeningTo(URI jetstream) {
    return new BlueskySettings(jetstream, Optional.empty(), true, USUALLY_KEEPS);
  }

  public BlueskySettings speakingAs(BlueskyAccount who) {
    return new BlueskySettings(jetstream, Optional.of(who), reactions, keeps);
  }
}
