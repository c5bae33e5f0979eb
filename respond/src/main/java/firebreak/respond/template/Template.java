package firebreak.respond.template;

import static java.util.stream.Collectors.toUnmodifiableSet;

import firebreak.respond.guard.text.Likeness;
import firebreak.respond.template.Filling.Filled;
import firebreak.respond.template.Filling.NotFilled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** One message in several wordings, all with the same variables. */
public final class Template {

  private static final int LONGEST_VALUE = 200;

  private final Stage stage;
  private final String language;
  private final List<Wording> wordings;

  Template(Stage stage, String language, List<Wording> wordings) {
    this.stage = stage;
    this.language = language;
    this.wordings = List.copyOf(wordings);
    if (wordings.isEmpty() || !wordings.stream().allMatch(this::hasSameVariables)) {
      throw new IllegalArgumentException(
          stage + " " + language + " needs wordings with the same variables");
    }
  }

  private boolean hasSameVariables(Wording wording) {
    return wording.variables().equals(variables());
  }

  public Stage stage() {
    return stage;
  }

  /** BCP 47 primary tag of the words. */
  public String language() {
    return language;
  }

  public Set<String> variables() {
    return Set.copyOf(wordings.getFirst().variables());
  }

  boolean isForTheSame(Template other) {
    return stage == other.stage && language.equals(other.language);
  }

  /** Every way to say it, with {@code {variables}}. */
  public List<String> written() {
    return wordings.stream().map(Wording::written).toList();
  }

  /** How many ways there are to say it. */
  public int wordings() {
    return wordings.size();
  }

  /** Whether these words are one of its wordings with some values. */
  public boolean says(String words) {
    return wordings.stream().anyMatch(wording -> wording.couldBe(words));
  }

  /**
   * Words with these values, in the wording that is least like what we said last; among equals,
   * chance decides.
   */
  public Filling fill(
      Map<String, String> values, List<String> lastReplies, RandomGenerator chance) {
    var problems = problems(values);
    if (!problems.reason().isEmpty()) {
      return problems;
    }
    var ways = inEveryWording(values);
    Collections.shuffle(ways, new Random(chance.nextLong()));
    return new Filled(leastLike(lastReplies, ways));
  }

  private NotFilled problems(Map<String, String> values) {
    var variables = variables();
    var missing =
        variables.stream()
            .filter(name -> values.getOrDefault(name, "").isBlank())
            .collect(toUnmodifiableSet());
    var unknown = new HashSet<>(values.keySet());
    unknown.removeAll(variables);
    var unfit =
        variables.stream()
            .filter(name -> !isFit(values.getOrDefault(name, "")))
            .collect(toUnmodifiableSet());
    return new NotFilled(missing, unknown, unfit);
  }

  private static boolean isFit(String value) {
    return value.length() <= LONGEST_VALUE && value.codePoints().noneMatch(Template::isUnseen);
  }

  private static boolean isUnseen(int sign) {
    int type = Character.getType(sign);
    return Character.isISOControl(sign)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069);
  }

  private List<String> inEveryWording(Map<String, String> values) {
    var ways = new ArrayList<String>();
    wordings.forEach(wording -> ways.add(wording.filled(values)));
    return ways;
  }

  private static String leastLike(List<String> lastReplies, List<String> ways) {
    var best = ways.getFirst();
    double least = 2;
    for (var way : ways) {
      double likeness =
          lastReplies.stream().mapToDouble(reply -> Likeness.of(way, reply)).max().orElse(0);
      if (likeness < least) {
        best = way;
        least = likeness;
      }
    }
    return best;
  }
}
