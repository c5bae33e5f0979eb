package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/**
 * One thing that a person can set in a condition.
 *
 * @param name as a matrix on paper writes it
 * @param before the words before the value: "from", "over", "within"
 * @param unit the words after it: "mentions", "σ"; a single blank where nothing follows
 */
public record Slot(String name, Sort sort, Range range, Bilingual before, Bilingual unit) {

  static Slot number(String name, Sort sort, Range range, Bilingual... beforeAndUnit) {
    return new Slot(name, sort, range, beforeAndUnit[0], beforeAndUnit[1]);
  }

  static Slot choice(String name, Sort sort, Bilingual before) {
    return new Slot(name, sort, new Range(0, 0), before, before);
  }

  /** What both ends allow. */
  public record Range(double least, double most) {
    boolean allows(double value) {
      return value >= least && value <= most;
    }
  }

  /** What a value of the slot is. */
  public enum Sort {
    WHOLE,
    DECIMAL,
    PERCENT,
    MINUTES,
    YES_NO,
    TEXT,
    TIME,
    TIER,
    HARMS,
    CHANNELS,
    LANGUAGES,
    TYPES,
    RESPONSIBILITIES,
    DAYS;

    public boolean isNumber() {
      return this == WHOLE || this == DECIMAL || this == PERCENT || this == MINUTES;
    }

    /** Whether several can be named. */
    public boolean isList() {
      return switch (this) {
        case HARMS, CHANNELS, LANGUAGES, TYPES, RESPONSIBILITIES, DAYS -> true;
        case WHOLE, DECIMAL, PERCENT, MINUTES, YES_NO, TEXT, TIME, TIER -> false;
      };
    }
  }
}
