package firebreak.respond.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to say it, with {@code {variables}}.
 *
 * @param parts what stands between the variables, and the names of the variables, by turns
 */
record Wording(List<String> parts) {

  /** One sentence at most: whoever fills a blank cannot add another thought behind it. */
  private static final String ANY_VALUE =
      "(?:(?![.!?\u2026]\\s)[^\\p{Cntrl}\\u2028\\u2029]){1,200}";

  Wording {
    parts = List.copyOf(parts);
  }

  /** Refuses braces that do not pair, and names that are not plain small letters. */
  static Wording written(String written) {
    var parts = new ArrayList<String>();
    int at = 0;
    for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', at)) {
      int close = written.indexOf('}', open);
      var name = close < 0 ? "" : written.substring(open + 1, close);
      if (name.isEmpty() || !name.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
        throw new IllegalArgumentException("no variable at " + open + " of: " + written);
      }
      parts.add(written.substring(at, open));
      parts.add(name);
      at = close + 1;
    }
    parts.add(written.substring(at));
    if (parts.stream().anyMatch(part -> part.indexOf('}') >= 0)) {
      throw new IllegalArgumentException("a brace closes nothing in: " + written);
    }
    return new Wording(parts);
  }

  /** As it was written. */
  String written() {
    var written = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      written.append(i % 2 == 0 ? parts.get(i) : "{" + parts.get(i) + "}");
    }
    return written.toString();
  }

  Set<String> variables() {
    var names = new LinkedHashSet<String>();
    for (int i = 1; i < parts.size(); i += 2) {
      names.add(parts.get(i));
    }
    return names;
  }

  /** Every variable must have a value; a value is put in as it is, braces and all. */
  String filled(Map<String, String> values) {
    var filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      filled.append(i % 2 == 0 ? parts.get(i) : value(parts.get(i), values));
    }
    return startingWithCapital(filled.toString());
  }

  /** Whether these words are this wording with some values, none of them broken into lines. */
  boolean couldBe(String words) {
    var shape = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      shape.append(i % 2 == 0 ? Pattern.quote(parts.get(i)) : ANY_VALUE);
    }
    return Pattern.matches(shape.toString(), words.strip());
  }

  private static String value(String name, Map<String, String> values) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "}");
    }
    return value.strip();
  }

  private static String startingWithCapital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
