package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import firebreak.model.Post;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a post decides its story: words without addresses and handles, hashtags, links.
 *
 * @param links normalised addresses that lead somewhere more exact than a front page
 */
public record Gist(List<Word> words, Set<String> hashtags, Set<String> links) {

  private static final int LONGEST_READ = 2_000;
  private static final int MOST_WORDS = 80;
  private static final int MOST_KEYS = 8;
  private static final int LONGEST_WORD = 30;
  private static final int FEWEST_WORDS = 6;

  public static Gist of(Post post) {
    var words = new ArrayList<Word>();
    var hashtags = new LinkedHashSet<String>();
    var links = new LinkedHashSet<String>();
    post.facts().links().stream().limit(MOST_KEYS).forEach(link -> keepLink(link, links));
    var text = post.words();
    var read = text.substring(0, Math.min(text.length(), LONGEST_READ)).toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < read.length()) {
      char here = read.charAt(at);
      int end = endOfPiece(read, at);
      if (here == 'h' && isAddress(read, at)) {
        end = endOfAddress(read, at);
        keepLink(read.substring(at, end), links);
      } else if (here == '#' && end - at > 2 && hashtags.size() < MOST_KEYS) {
        hashtags.add(read.substring(at + 1, Math.min(end, at + 1 + LONGEST_WORD)));
      } else if (isPart(here) && words.size() < MOST_WORDS) {
        words.add(Word.of(read.substring(at, Math.min(end, at + LONGEST_WORD))));
      }
      at = end;
    }
    return new Gist(words, hashtags, links);
  }

  /**
   * What others could share of it, each as one number: its text when it is no mere phrase, each
   * link, and its hashtags as a whole.
   */
  public List<Long> shared() {
    var shared = new ArrayList<Long>();
    if (words.size() >= FEWEST_WORDS) {
      shared.add(words.stream().mapToLong(Word::hash).reduce(1, Hashes::both));
    }
    links.forEach(link -> shared.add(Hashes.of("link", link)));
    if (!hashtags.isEmpty()) {
      shared.add(Hashes.of("tags", String.join(" ", new TreeSet<>(hashtags))));
    }
    return shared;
  }

  /** Whether somebody must have typed or copied the text: no mere phrase, and no repost of old. */
  public boolean isTyped() {
    return words.size() >= FEWEST_WORDS && !words.getFirst().text().equals("rt");
  }

  private static void keepLink(String link, Set<String> links) {
    if (links.size() < MOST_KEYS) {
      Links.normal(link).ifPresent(links::add);
    }
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("https://", at) || text.startsWith("http://", at);
  }

  private static int endOfAddress(String text, int from) {
    int end = from;
    while (end < text.length() && " \t\r\n\"<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfPiece(String text, int from) {
    char first = text.charAt(from);
    int end = from + 1;
    if (!isPart(first) && first != '#' && first != '@') {
      return end;
    }
    while (end < text.length() && (isPart(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char unit) {
    return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
  }
}
