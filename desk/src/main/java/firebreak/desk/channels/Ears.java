package firebreak.desk.channels;

import firebreak.channel.Channel;
import firebreak.channel.Pace;
import firebreak.channel.bluesky.BlueskyChannel;
import firebreak.channel.bluesky.BlueskySettings;
import firebreak.desk.listening.Sources.Source;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the channel that hears what a source says. */
@Component
class Ears {

  static final String PUBLIC_JETSTREAM = "wss://jetstream2.us-east.bsky.network/subscribe";
  static final String PUBLIC_PDS = "https://bsky.social";

  /** Empty for a source that nothing live stands behind, such as a recording or a drill. */
  Optional<Channel> of(Source source) {
    if (!source.channel().equals(BlueskyChannel.ID)) {
      return Optional.empty();
    }
    var stream = URI.create(source.settings().getOrDefault("jetstream", PUBLIC_JETSTREAM));
    return Optional.of(
        new BlueskyChannel(BlueskySettings.listeningTo(stream), Pace.real(), new SecureRandom()));
  }
}
