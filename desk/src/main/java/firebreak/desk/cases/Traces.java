package firebreak.desk.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a customer could be known by in any text: names, addresses, numbers, and their own words.
 */
final class Traces {

  /*
   * Short or common words ("jan", "true", "12") would take the words of others with them, so a
   * trace has at least four characters and is no word of the desk's own records; first names alone
   * are only looked for in what was written to this customer.
   */
  static final String PUT_IN_PLACE = "[…]";

  private static final int SHORTEST = 4;
  private static final int SHORTEST_WORDS = 12;
  private static final Set<String> OF_THE_DESK =
      Set.of("true", "false", "null", "bluesky", "mastodon", "instagram", "facebook", "sandbox");

  private final List<String> texts;
  private final Optional<Pattern> pattern;

  private Traces(Collection<String> looked) {
    texts = looked.stream().distinct().toList();
    pattern =
        texts.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(
                    texts.stream().map(Traces::alone).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String alone(String text) {
    return "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])";
  }

  /** Names that stand for nobody else, and whole texts; the longer ones first. */
  static Traces of(Collection<String> names, Collection<String> words) {
    var all = new LinkedHashSet<String>();
    words.stream()
        .map(String::strip)
        .filter(text -> text.length() >= SHORTEST_WORDS)
        .forEach(all::add);
    names.stream().map(String::strip).filter(Traces::canBeLookedFor).forEach(all::add);
    return new Traces(all);
  }

  /** First names, which many people share: only for what was written to this one person. */
  static Traces firstNames(Collection<String> names) {
    return new Traces(names.stream().filter(name -> name.length() >= 2).toList());
  }

  private static boolean canBeLookedFor(String name) {
    return name.length() >= SHORTEST && !OF_THE_DESK.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What a database looks for first, without regard to what stands around it. */
  List<String> texts() {
    return texts;
  }

  /** The text without them. */
  String without(String text) {
    return pattern
        .map(known -> known.matcher(text).replaceAll(Matcher.quoteReplacement(PUT_IN_PLACE)))
        .orElse(text);
  }
}
