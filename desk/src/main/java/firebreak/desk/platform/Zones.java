package firebreak.desk.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones that a form offers, by the names of their places. */
public final class Zones {

  private static final Pattern PLACES =
      Pattern.compile(
          "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
  private static final List<String> ALL =
      Stream.concat(
              ZoneId.getAvailableZoneIds().stream()
                  .filter(id -> PLACES.matcher(id).matches())
                  .sorted(),
              Stream.of("UTC"))
          .toList();

  private Zones() {}

  public static List<String> all() {
    return ALL;
  }

  /** The zones to choose from, the one chosen so far among them. */
  public static List<String> with(String chosen) {
    return ALL.contains(chosen) || !areKnown(chosen)
        ? ALL
        : Stream.concat(Stream.of(chosen), ALL.stream()).toList();
  }

  public static boolean areKnown(String id) {
    return ZoneId.getAvailableZoneIds().contains(id);
  }
}
