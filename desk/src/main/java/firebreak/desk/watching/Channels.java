package firebreak.desk.watching;

import java.util.Map;

/** The names that people know channels by. */
public final class Channels {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bluesky", "Bluesky"),
          Map.entry("mastodon", "Mastodon"),
          Map.entry("x", "X"),
          Map.entry("twitter", "Twitter"),
          Map.entry("instagram", "Instagram"),
          Map.entry("facebook", "Facebook"),
          Map.entry("tiktok", "TikTok"),
          Map.entry("youtube", "YouTube"),
          Map.entry("reddit", "Reddit"),
          Map.entry("trustpilot", "Trustpilot"),
          Map.entry("sandbox", "Sandbox"),
          Map.entry("replay", "Replay"));

  private Channels() {}

  /** The name, or the id itself for a channel that nobody has named. */
  public static String name(String id) {
    return NAMES.getOrDefault(id, id);
  }
}
