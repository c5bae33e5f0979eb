package firebreak.understand.text;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Phrases with a meaning, and a quick way to find all of them in a text. */
public final class Phrasebook<T> {

  /*
   * Phrases are filed under the first letters of the words they may begin with, so that a word of
   * the text is compared with a handful of phrases and not with all. Gaps are at most a few words;
   * a match looks at no more than a dozen words ahead, so the cost is linear in the text.
   */

  private static final int FILED_UNDER = 3;

  private final Map<String, List<Phrase<T>>> byFirstLetters = new HashMap<>();

  private Phrasebook() {}

  /**
   * Reads lines of meaning, weight and phrase between tabs; blank lines and lines that begin with a
   * number sign are left out.
   *
   * @param owner the class beside which the resources lie
   */
  public static <T> Phrasebook<T> read(
      Class<?> owner, List<String> resources, Function<String, T> meaning) {
    var book = new Phrasebook<T>();
    resources.forEach(resource -> book.load(owner, resource, meaning));
    return book;
  }

  private void load(Class<?> owner, String resource, Function<String, T> meaning) {
    var stream = requireNonNull(owner.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, meaning));
    } catch (IOException broken) {
      throw new UncheckedIOException("the phrasebook " + resource + " cannot be read", broken);
    }
  }

  private void add(String line, Function<String, T> meaning) {
    var columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException("not meaning, weight and phrase: " + line);
    }
    var phrase =
        Phrase.parse(meaning.apply(columns[0]), Double.parseDouble(columns[1]), columns[2]);
    var first = phrase.elements().getFirst();
    var filings = new ArrayList<>(first.words());
    filings.addAll(first.stems());
    if (first.stems().stream().anyMatch(stem -> stem.length() < FILED_UNDER)) {
      throw new IllegalStateException("the stem that opens a phrase is too short: " + line);
    }
    filings.stream()
        .map(Phrasebook::firstLetters)
        .distinct()
        .forEach(key -> byFirstLetters.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase));
  }

  private static String firstLetters(String word) {
    return word.substring(0, Math.min(FILED_UNDER, word.length()));
  }

  /**
   * All phrases in a text, in the order in which they begin.
   *
   * @param words the words only, without marks and pictograms
   */
  public List<Found<T>> find(List<Token> words) {
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < words.size(); at++) {
      var candidates = byFirstLetters.get(firstLetters(words.get(at).word()));
      if (candidates == null) {
        continue;
      }
      for (var phrase : candidates) {
        int end = phrase.matchFrom(words, at);
        if (end > 0) {
          found.add(new Found<>(phrase.meaning(), phrase.weight(), at, end));
        }
      }
    }
    return found;
  }

  /**
   * A phrase in a text.
   *
   * @param from index of its first word
   * @param to index after its last word
   */
  public record Found<T>(T meaning, double weight, int from, int to) {

    public boolean overlaps(Found<?> other) {
      return from < other.to && other.from < to;
    }
  }
}
