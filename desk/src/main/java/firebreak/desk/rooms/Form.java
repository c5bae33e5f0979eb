package firebreak.desk.rooms;

import java.util.List;
import java.util.Optional;

/**
 * An act as it is asked for, with what was typed and what was wrong with it.
 *
 * @param name the act in words
 * @param because what it brings about, where that is worth saying
 * @param exits what must be true before it is over, where the act ends the crisis
 * @param refused why it did not happen the last time
 */
record Form(
    String act,
    String name,
    Optional<String> because,
    List<Asked> fields,
    List<Exit> exits,
    Optional<String> refused) {

  Form {
    fields = List.copyOf(fields);
    exits = List.copyOf(exits);
  }

  /**
   * One field.
   *
   * @param kind the name of a {@link Field.Kind}
   */
  record Asked(
      String id,
      String label,
      String kind,
      String value,
      List<Choice> choices,
      Optional<String> mistake) {}

  /** One point, and whether it is said to be so. */
  record Exit(String id, String words, boolean met) {}

  /** One thing to choose. */
  record Choice(String value, String words) {}
}
