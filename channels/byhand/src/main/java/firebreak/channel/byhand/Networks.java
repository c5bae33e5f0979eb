package firebreak.channel.byhand;

import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Capabilities.LengthLimit.Unit;
import firebreak.model.ChannelId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The networks on which people answer by hand, as shipped. */
public final class Networks {

  private static final List<Network> ALL =
      List.of(
          network("Facebook", "facebook.com", "[?&](?:reply_)?comment_id=(\\w+)", 8_000),
          network("Instagram", "instagram.com", "^/(?:p|reel)/[\\w-]+/c/(\\d+)", 2_200),
          network("LinkedIn", "linkedin.com", "[?&]commentUrn=([\\w%:,().-]+)", 1_250),
          network("Reddit", "reddit.com", "^/r/\\w+/comments/\\w+/[\\w%-]*/(\\w+)/?", 10_000),
          network("TikTok", "tiktok.com", "", 150),
          network("Trustpilot", "trustpilot.com", "", 10_000),
          network("X", "x.com", "^/\\w+/status/(\\d+)", 280),
          network("YouTube", "youtube.com", "[?&]lc=([\\w.-]+)", 10_000));

  private Networks() {}

  /** In the order of their names. */
  public static List<Network> all() {
    return ALL;
  }

  public static Optional<Network> of(ChannelId id) {
    return ALL.stream().filter(network -> network.id().equals(id)).findFirst();
  }

  private static Network network(String name, String host, String reply, int most) {
    var id = new ChannelId(name.toLowerCase(Locale.ROOT));
    var limit = new LengthLimit(most, Unit.UTF16_UNITS);
    var pattern = Optional.of(reply).filter(some -> !some.isEmpty()).map(Pattern::compile);
    return new Network(id, name, Set.of(host), pattern, limit);
  }
}
