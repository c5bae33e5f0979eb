package firebreak.channel.bluesky;

import java.net.URI;

/**
 * Our account on Bluesky and the server it lives on.
 *
 * @param server the account's Personal Data Server, without a path
 * @param identifier handle, DID or e-mail address
 * @param appPassword an app password, never the account's own
 */
public record BlueskyAccount(URI server, String identifier, String appPassword) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "BlueskyAccount[" + identifier + " on " + server + "]";
  }
}
