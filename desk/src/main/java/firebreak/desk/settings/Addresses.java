package firebreak.desk.settings;

import java.net.URI;
import java.util.List;

/** Addresses of servers, as people type them. */
final class Addresses {

  private static final int LONGEST = 500;
  private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

  private Addresses() {}

  /** A web server: encrypted, or on this machine. */
  static boolean isWeb(String typed) {
    return is(typed, "https", "http");
  }

  /** A stream of events: encrypted, or on this machine. */
  static boolean isStream(String typed) {
    return is(typed, "wss", "ws");
  }

  private static boolean is(String typed, String sealed, String open) {
    try {
      var address = URI.create(typed);
      var host = address.getHost();
      boolean plain = address.getUserInfo() == null && typed.length() <= LONGEST;
      return plain
          && host != null
          && (sealed.equals(address.getScheme())
              || (open.equals(address.getScheme()) && HERE.contains(host)));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
