package firebreak.desk.watching;

import java.time.Duration;
import java.util.Arrays;

/** How far back a curve looks, and how fine it is. */
enum Range {
  HOUR("1h", Duration.ofHours(1), Duration.ofMinutes(1)),
  SIX_HOURS("6h", Duration.ofHours(6), Duration.ofMinutes(5)),
  DAY("24h", Duration.ofHours(24), Duration.ofMinutes(15)),
  WEEK("7d", Duration.ofDays(7), Duration.ofHours(1));

  private final String name;
  private final Duration length;
  private final Duration bucket;

  Range(String name, Duration length, Duration bucket) {
    this.name = name;
    this.length = length;
    this.bucket = bucket;
  }

  /** As it stands in addresses. */
  public String id() {
    return name;
  }

  Duration length() {
    return length;
  }

  Duration bucket() {
    return bucket;
  }

  /** Six hours, when nobody knows what was asked for. */
  static Range of(String typed) {
    return Arrays.stream(values())
        .filter(range -> range.name.equals(typed))
        .findFirst()
        .orElse(SIX_HOURS);
  }
}
