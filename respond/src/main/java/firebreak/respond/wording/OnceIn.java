package firebreak.respond.wording;

/** How rarely something is seen, in hours, days or years, whichever a person would say. */
final class OnceIn {

  private static final long DAY = 24;
  private static final long DAYS_BEFORE_YEARS = 700;

  private OnceIn() {}

  static String of(double hours, Language language) {
    long whole = Math.max(1, Math.round(hours));
    if (whole < 3 * DAY) {
      return Counted.HOUR.of(whole, language);
    }
    long days = whole / DAY;
    return days < DAYS_BEFORE_YEARS
        ? Counted.DAY.of(days, language)
        : Counted.YEAR.of(days / 365, language);
  }
}
