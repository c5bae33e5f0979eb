package firebreak.desk.silence;

import firebreak.model.ChannelId;
import java.util.Locale;

/** Channels by their names. */
final class Names {

  private Names() {}

  static String of(ChannelId channel) {
    var id = channel.value();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
