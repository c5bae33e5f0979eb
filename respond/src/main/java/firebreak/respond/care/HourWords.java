package firebreak.respond.care;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads an hour: {@code by 18:00}, {@code before 6 pm}, {@code do godz. 18}, {@code rano}. */
final class HourWords {

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.:,])(\\d{1,2})[:.](\\d{2})(?!\\d|[.]\\d|%)\\s*([ap]\\.?m\\b)?");
  private static final Pattern ENGLISH = Pattern.compile("(?iU)\\b(\\d{1,2})\\s*([ap])\\.?m\\b");
  private static final Pattern POLISH =
      Pattern.compile("(?iU)\\bgodz(?:\\.|iny|inie|inę)?\\s*(\\d{1,2})(?![\\d:.]\\d)");
  private static final Pattern POLISH_SHORT =
      Pattern.compile(
          "(?iU)\\b(?:do|przed|o)\\s+(\\d{1,2})(?=\\s*(?:$|[,;!]|\\.(?!\\d)|(?:dziś|dzisiaj|jutro)\\b))");

  private HourWords() {}

  static Optional<Hour> in(String clause) {
    return first(CLOCK, clause)
        .map(HourWords::clock)
        .or(() -> first(ENGLISH, clause).map(HourWords::english))
        .or(() -> first(POLISH, clause).map(one -> Hour.of(one.group(1), "0")))
        .or(() -> first(POLISH_SHORT, clause).map(one -> Hour.of(one.group(1), "0")))
        .or(() -> partOfDay(clause));
  }

  private static Hour clock(MatchResult read) {
    var half = Optional.ofNullable(read.group(3)).orElse("").toLowerCase(Locale.ROOT);
    return Hour.of(read.group(1), read.group(2)).inHalf(half);
  }

  private static Hour english(MatchResult read) {
    return Hour.of(read.group(1), "0").inHalf(read.group(2).toLowerCase(Locale.ROOT));
  }

  /** The latest moment that still is that part of the day. */
  private static Optional<Hour> partOfDay(String clause) {
    for (var part : Part.values()) {
      if (part.words.matcher(clause).find()) {
        return Optional.of(new Hour(part.until, 0));
      }
    }
    return Optional.empty();
  }

  private static Optional<MatchResult> first(Pattern pattern, String clause) {
    return pattern.matcher(clause).results().findFirst();
  }

  private enum Part {
    AFTERNOON("afternoon|popołudniu|po południu", 18),
    NOON("noon|midday|południ[ea]", 12),
    MORNING("morning|rano|przed południem", 12),
    EVENING("evening|wieczorem|wieczora", 22),
    MIDNIGHT("midnight|tonight|północ[y]?|w nocy", 24);

    private final Pattern words;
    private final int until;

    Part(String words, int until) {
      this.words = Pattern.compile("(?iU)\\b(?:" + words + ")\\b");
      this.until = until;
    }
  }

  /** An hour of a wall clock; 24:00 is the end of the day. */
  record Hour(int hour, int minute) {

    static final Hour END_OF_DAY = new Hour(24, 0);

    static Hour of(String hour, String minute) {
      return new Hour(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    boolean isEndOfDay() {
      return equals(END_OF_DAY);
    }

    private Hour inHalf(String half) {
      if (half.startsWith("p") && hour < 12) {
        return new Hour(hour + 12, minute);
      }
      return half.startsWith("a") && hour == 12 ? new Hour(0, minute) : this;
    }
  }
}
