package firebreak.desk.guarding;

import firebreak.respond.guard.LengthLimit;
import firebreak.respond.guard.LengthLimit.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the channels say about themselves: how long a reply may be, and whether it is public. */
final class Limits {

  private static final Map<String, String> OTHER_NAMES =
      Map.of("twitter", "x", "google-reviews", "google", "instagram-comment", "instagram");

  private static final Map<String, List<LengthLimit>> LONGEST =
      Map.ofEntries(
          Map.entry(
              "bluesky",
              List.of(
                  new LengthLimit(300, Unit.GRAPHEMES), new LengthLimit(3_000, Unit.UTF8_BYTES))),
          Map.entry("mastodon", List.of(new LengthLimit(500, Unit.GRAPHEMES))),
          Map.entry("x", List.of(new LengthLimit(280, Unit.X_WEIGHTED))),
          Map.entry("threads", List.of(new LengthLimit(500, Unit.CODE_POINTS))),
          Map.entry("instagram", List.of(new LengthLimit(2_200, Unit.CODE_POINTS))),
          Map.entry("facebook", List.of(new LengthLimit(8_000, Unit.CODE_POINTS))),
          Map.entry("tiktok", List.of(new LengthLimit(150, Unit.CODE_POINTS))),
          Map.entry("youtube", List.of(new LengthLimit(10_000, Unit.CODE_POINTS))),
          Map.entry("reddit", List.of(new LengthLimit(10_000, Unit.CODE_POINTS))),
          Map.entry("linkedin", List.of(new LengthLimit(1_250, Unit.CODE_POINTS))),
          Map.entry("google", List.of(new LengthLimit(4_096, Unit.UTF8_BYTES))),
          Map.entry("google-play", List.of(new LengthLimit(350, Unit.CODE_POINTS))),
          Map.entry("trustpilot", List.of()),
          Map.entry("email", List.of()),
          Map.entry("message", List.of()));

  private static final List<String> PRIVATE = List.of("email", "message");

  private Limits() {}

  static Stream<String> names() {
    return Stream.concat(LONGEST.keySet().stream(), OTHER_NAMES.keySet().stream());
  }

  static Iterable<String> known() {
    return names().collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  static boolean knows(String channel) {
    return LONGEST.containsKey(plain(channel));
  }

  /** Nothing for a channel that we do not know: then length is not judged. */
  static List<LengthLimit> of(String channel) {
    return LONGEST.getOrDefault(plain(channel), List.of());
  }

  static boolean isPrivate(String channel) {
    return PRIVATE.contains(plain(channel));
  }

  private static String plain(String channel) {
    var name = channel.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return OTHER_NAMES.getOrDefault(name, name);
  }
}
