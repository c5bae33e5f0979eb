package firebreak.respond.claim;

import firebreak.respond.consistency.Roots;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what many people say here and few say elsewhere: candidates for claims. */
public final class Phrases {

  /*
   * Idea: every run of two to four words that carry meaning, within a sentence, is counted once per
   * person, by the roots of its words, so that inflected forms and retweets by one account count
   * once. A phrase is a candidate when three people say it, and at least three times as large a share
   * of them as of the people who speak of the brand elsewhere. The more people and the longer, the
   * better; a phrase inside a better one is left out. Shown as most people write it. Cost: linear in
   * the words, over at most 2,000 posts. Error: a claim that everybody words differently is not found.
   */

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int FEWEST_PEOPLE = 3;
  private static final double DISTINCT = 3;
  private static final int MOST_POSTS = 2_000;

  private Phrases() {}

  /**
   * The phrases that tell this talk apart, the best first.
   *
   * @param here posts of the story
   * @param elsewhere posts about the same brand that belong to no such story
   */
  public static List<Candidate> in(List<Said> here, List<Said> elsewhere, int most) {
    var ours = counted(here);
    var theirs = counted(elsewhere);
    double hereAll = Math.max(1, people(here));
    double elsewhereAll = Math.max(1, people(elsewhere));
    var best = new ArrayList<Candidate>();
    ours.entrySet().stream()
        .filter(one -> one.getValue().people.size() >= FEWEST_PEOPLE)
        .filter(one -> {
          var other = theirs.get(one.getKey());
          double usual = other == null ? 0 : other.people.size() / elsewhereAll;
          return one.getValue().people.size() / hereAll >= DISTINCT * usual;
        })
        .sorted(
            Comparator.<Map.Entry<List<String>, Count>>comparingDouble(
                    one -> -one.getValue().people.size() * Math.sqrt(one.getKey().size()))
                .thenComparing(one -> String.join(" ", one.getKey())))
        .filter(one -> best.size() < most)
        .forEach(one -> {
          var candidate =
              new Candidate(
                  one.getValue().mostWritten(), one.getValue().people.size(), one.getKey());
          if (best.stream().noneMatch(candidate::overlaps)) {
            best.add(candidate);
          }
        });
    return best;
  }

  private static long people(List<Said> posts) {
    return posts.stream().map(Said::author).distinct().count();
  }

  private static Map<List<String>, Count> counted(List<Said> posts) {
    var counts = new HashMap<List<String>, Count>();
    for (var post : posts.subList(0, Math.min(MOST_POSTS, posts.size()))) {
      var text = Text.of(post.words());
      for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
        count(text, text.wordsOf(sentence), post.author(), counts);
      }
    }
    return counts;
  }

  private static void count(
      Text text, List<Word> sentence, String author, Map<List<String>, Count> counts) {
    var content = sentence.stream().filter(word -> Roots.carriesMeaning(word.folded())).toList();
    for (int from = 0; from < content.size(); from++) {
      for (int size = SHORTEST; size <= LONGEST && from + size <= content.size(); size++) {
        var run = content.subList(from, from + size);
        var roots = run.stream().map(word -> Roots.of(word.folded())).toList();
        if (Set.copyOf(roots).size() == roots.size()) {
          var written = text.raw().substring(run.getFirst().start(), run.getLast().end());
          counts.computeIfAbsent(roots, _ -> new Count()).add(author, written);
        }
      }
    }
  }

  /** Who says a phrase, and how it is written. */
  private static final class Count {
    private static final int MOST_FORMS = 50;
    private final Set<String> people = new HashSet<>();
    private final Map<String, Integer> written = new LinkedHashMap<>();

    private void add(String author, String phrase) {
      people.add(author);
      if (written.size() < MOST_FORMS || written.containsKey(phrase)) {
        written.merge(phrase, 1, Integer::sum);
      }
    }

    private String mostWritten() {
      return written.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElseThrow();
    }
  }

  /** A post: who wrote what. */
  public record Said(String author, String words) {}

  /**
   * Something that many say.
   *
   * @param words as most of them write it
   * @param people how many
   * @param roots what tells it apart
   */
  public record Candidate(String words, int people, List<String> roots) {

    public Candidate {
      roots = List.copyOf(roots);
    }

    private boolean overlaps(Candidate better) {
      long shared = roots.stream().filter(better.roots::contains).count();
      return 2 * shared >= Math.min(roots.size(), better.roots.size());
    }
  }
}
