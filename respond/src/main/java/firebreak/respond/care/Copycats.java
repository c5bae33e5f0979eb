package firebreak.respond.care;

import firebreak.model.AuthorId;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who says the same as a customer after that customer was given something. */
public final class Copycats {

  /*
   * Idea: two texts are the same claim when at least half of all their word pairs are common
   * (Jaccard). Cost: O(words) per text. Error: a claim in quite other words is missed, and two
   * honest customers of one bad batch may say the same; so they are shown, never judged.
   */
  private static final double ALIKE = 0.5;
  private static final int FEWEST_WORDS = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Copycats() {}

  /** The claims by others, after that moment, that say what the first one says. */
  public static List<Claim> of(Claim first, Instant given, List<Claim> others) {
    var pairs = pairs(first.words());
    return others.stream()
        .filter(other -> !other.author().equals(first.author()))
        .filter(other -> other.at().isAfter(given))
        .filter(other -> alike(pairs, pairs(other.words())))
        .toList();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    if (one.size() < FEWEST_WORDS - 1 || other.size() < FEWEST_WORDS - 1) {
      return false;
    }
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() >= ALIKE * (one.size() + other.size() - common.size());
  }

  private static Set<String> pairs(String words) {
    var all = List.of(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT).strip()));
    var pairs = new HashSet<String>();
    for (int i = 1; i < all.size(); i++) {
      pairs.add(all.get(i - 1) + " " + all.get(i));
    }
    return pairs;
  }

  /** What somebody says happened to them. */
  public record Claim(PostId post, AuthorId author, String words, Instant at) {}
}
