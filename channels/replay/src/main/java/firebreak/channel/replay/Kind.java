package firebreak.channel.replay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of a recording tells. */
enum Kind {
  POST("post"),
  EDITED("edited"),
  DELETED("deleted"),
  ACCOUNT_GONE("account_gone"),
  ENGAGEMENT("engagement"),
  LIKE("like"),
  REPOST("repost");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static Optional<Kind> named(String value) {
    var wanted = value.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.key.equals(wanted)).findFirst();
  }
}
