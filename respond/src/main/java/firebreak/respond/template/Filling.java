package firebreak.respond.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The answer to "say this with these values". */
public sealed interface Filling {

  /** Words that can go into a draft. */
  record Filled(String words) implements Filling {}

  /**
   * Not sayable; every variable that is to blame is named.
   *
   * @param missing without a value, or with a blank one
   * @param unknown given, but the template has no such variable
   * @param unfit longer than 200 characters, or with line breaks or invisible signs
   */
  record NotFilled(Set<String> missing, Set<String> unknown, Set<String> unfit) implements Filling {

    public NotFilled {
      missing = Set.copyOf(missing);
      unknown = Set.copyOf(unknown);
      unfit = Set.copyOf(unfit);
    }

    /** For logs and tests, such as {@code missing: name; unknown: nmae}. */
    public String reason() {
      return String.join(
          "; ",
          List.of(named("missing", missing), named("unknown", unknown), named("unfit", unfit))
              .stream()
              .filter(part -> !part.isEmpty())
              .toList());
    }

    private static String named(String what, Set<String> names) {
      return names.isEmpty() ? "" : what + ": " + String.join(", ", new TreeSet<>(names));
    }
  }
}
