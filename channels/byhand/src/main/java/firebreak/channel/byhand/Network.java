package firebreak.channel.byhand;

import firebreak.channel.Capabilities.LengthLimit;
import firebreak.model.ChannelId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A network on which people answer for us.
 *
 * @param hosts the names of its web sites; a name below one of them belongs to it too
 * @param replyAddress how the path and query of a reply's address look, its id as the first group;
 *     empty where replies have no address
 */
public record Network(
    ChannelId id,
    String name,
    Set<String> hosts,
    Optional<Pattern> replyAddress,
    LengthLimit longest) {

  public Network {
    hosts = Set.copyOf(hosts);
  }

  /** Whether an address that came from outside leads to this network and nowhere else. */
  boolean owns(URI address) {
    if (!"https".equals(address.getScheme()) || address.getHost() == null) {
      return false;
    }
    var host = address.getHost().toLowerCase(Locale.ROOT);
    boolean plain = address.getRawUserInfo() == null && address.getPort() == -1;
    return plain && hosts.stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
  }

  /** The id of the reply at this address. */
  Optional<String> replyAt(URI address) {
    var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    var place = address.getRawPath() + query;
    return replyAddress
        .map(pattern -> pattern.matcher(place))
        .filter(found -> place.length() <= 2_000 && found.find())
        .map(found -> found.group(1));
  }
}
