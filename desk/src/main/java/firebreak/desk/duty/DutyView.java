package firebreak.desk.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the duty page shows. */
record DutyView(
    String sentence, List<String> gaps, List<Standing> line, List<Day> week, Fill fill) {

  /**
   * Somebody in the order in which people are woken.
   *
   * @param state {@code now} or {@code todo}
   * @param until until when, for a countdown; null where there is none
   */
  record Standing(String state, String name, String when, String ways, @Nullable Instant until) {}

  record Day(String name, boolean today, List<Piece> pieces) {}

  /**
   * Some hours of a day.
   *
   * @param shade {@code first}, {@code second} or {@code gap}
   */
  record Piece(String label, String title, double hours, String shade) {}

  /** The hours that somebody can take with one press; both empty when there is no gap. */
  record Fill(String sentence, String from, String until) {
    static final Fill NOTHING = new Fill("", "", "");
  }
}
