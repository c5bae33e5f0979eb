package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the few regular expressions of the guard; all of them are bounded. */
final class Patterns {

  private Patterns() {}

  static List<Span> all(Pattern pattern, String words) {
    return pattern
        .matcher(words)
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }
}
