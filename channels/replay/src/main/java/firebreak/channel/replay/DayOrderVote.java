package firebreak.channel.replay;

import firebreak.channel.replay.TimeReader.DayOrder;
import java.io.IOException;
import java.util.Optional;

/**
 * Decides by looking at a column whether {@code 6/7/17} is the sixth of July or the seventh of
 * June.
 */
final class DayOrderVote {

  /*
   * A number above 12 cannot be a month, so one such row settles the question for the column. When
   * a whole column stays silent, dots mean day first (as most of Europe writes) and other signs
   * month first (as spreadsheets in the United States write); that is a guess and is said aloud.
   */

  private boolean secondAbove12;
  private boolean firstAbove12;
  private boolean dots;
  private boolean seen;

  /** Reads the column until its order is settled, at most to the end of the file. */
  static DayOrderVote over(Layout layout, String column) throws IOException {
    var vote = new DayOrderVote();
    try (var rows = layout.rows(_ -> {})) {
      var item = rows.next();
      for (int seen = 0; item.isPresent() && (seen < Sample.MOST_ROWS || vote.isOpen()); seen++) {
        if (item.get() instanceof Item.Row row) {
          vote.look(row.values().getOrDefault(column, ""));
        }
        item = rows.next();
      }
    }
    return vote;
  }

  void look(String value) {
    var text = value.strip();
    if (text.length() > 64) {
      return;
    }
    var shape = TimeReader.YEAR_LAST.matcher(text);
    if (shape.matches()) {
      seen = true;
      dots |= ".".equals(shape.group(2));
      firstAbove12 |= Integer.parseInt(shape.group(1)) > 12;
      secondAbove12 |= Integer.parseInt(shape.group(3)) > 12;
    }
  }

  /** Whether more rows could change the answer. */
  boolean isOpen() {
    return seen && !firstAbove12 && !secondAbove12;
  }

  DayOrder order() {
    if (firstAbove12 == secondAbove12) {
      return dots ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
    return firstAbove12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /** What to tell the user; empty when the question never came up. */
  Optional<String> describe() {
    if (!seen) {
      return Optional.empty();
    }
    var words = order() == DayOrder.DAY_FIRST ? "day first" : "month first";
    if (firstAbove12 && secondAbove12) {
      return Optional.of(
          "dates are mixed, some day first and some month first: read "
              + words
              + "; say --time day-first or --time month-first");
    }
    return Optional.of(
        isOpen()
            ? "no date tells whether the day or the month comes first: guessed "
                + words
                + "; say --time day-first or --time month-first"
            : "dates are written " + words);
  }
}
