package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.matrix.Condition.OfSignal;
import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a matrix from paper, or says everything that is wrong with it at once. */
public final class SheetReader {

  private static final int LONGEST_WORDS = 500;

  private final List<Problem> problems = new ArrayList<>();

  private SheetReader() {}

  /** What came of reading. */
  public sealed interface Outcome {
    record Good(Matrix matrix) implements Outcome {}

    record Wrong(List<Problem> problems) implements Outcome {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Reads what {@link Sheet} writes. */
  public static Outcome read(Object sheet, Expressions expressions) {
    var reader = new SheetReader();
    var top = new Leaf(sheet, "", reader.problems).only("version", "rules", "rows", "answers");
    var version = top.text("version", 60);
    var rules = reader.rules(top.at("rules"));
    var rows = top.list("rows").stream().map(reader::row).flatMap(Optional::stream).toList();
    var answers = new AnswerReader(top).answers();
    reader.problems.addAll(Checks.of(rows, answers, expressions));
    return reader.problems.isEmpty()
        ? new Outcome.Good(new Matrix(version, rows, answers, rules))
        : new Outcome.Wrong(reader.problems);
  }

  private Rules rules(Leaf leaf) {
    leaf.only(
        "cooldown-minutes",
        "signal-counts-minutes",
        "quiet-window-minutes",
        "quiet-windows",
        "small-team-readers",
        "first-words-outside-care-hours-minutes");
    return new Rules(
        leaf.someMinutes("cooldown-minutes"),
        leaf.someMinutes("signal-counts-minutes"),
        leaf.someMinutes("quiet-window-minutes"),
        leaf.count("quiet-windows", 1, 20),
        leaf.count("small-team-readers", 1, 5),
        leaf.someMinutes("first-words-outside-care-hours-minutes"));
  }

  private Optional<Row> row(Leaf leaf) {
    int before = problems.size();
    leaf.only("id", "tier", "when", "says", "source");
    var id = leaf.text("id", 20);
    var tier = leaf.constant("tier", Tier.class, Tier.T0);
    var all = conditions(leaf, "when");
    if (all.isEmpty() && problems.size() == before) {
      leaf.at("when")
          .wrong(
              "asks for nothing, so the row would always hold",
              "o nic nie pyta, więc wiersz pasowałby zawsze");
    }
    var source = leaf.text("source", LONGEST_WORDS);
    if (problems.size() > before) {
      return Optional.empty();
    }
    var says = leaf.has("says") ? words(leaf.at("says")) : ConditionWords.sentence(all);
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new Row(id, tier, all, says, source));
  }

  private List<Condition> conditions(Leaf leaf, String name) {
    return leaf.list(name).stream().map(this::condition).flatMap(Optional::stream).toList();
  }

  private Optional<Condition> condition(Leaf leaf) {
    if (leaf.map().size() != 1) {
      leaf.wrong("must be one condition with a name", "musi być jednym warunkiem z nazwą");
      return Optional.empty();
    }
    if (leaf.has("any-of")) {
      return anyOf(leaf);
    }
    var code = String.valueOf(leaf.map().keySet().iterator().next());
    var kind = Codes.find(Kind.class, code);
    if (kind.isEmpty()) {
      leaf.only(java.util.Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new));
      return Optional.empty();
    }
    var values = leaf.at(code);
    values.only(kind.get().slots().stream().map(Slot::name).toArray(String[]::new));
    int before = problems.size();
    var made = new Making(kind.get(), values).make();
    return problems.size() > before ? Optional.empty() : Optional.of(made);
  }

  private Optional<Condition> anyOf(Leaf leaf) {
    var alternatives = new ArrayList<OfSignal>();
    for (var one : leaf.list("any-of")) {
      condition(one)
          .ifPresent(made -> {
            if (made instanceof OfSignal asked && !(made instanceof AnyOf)) {
              alternatives.add(asked);
            } else {
              one.wrong(
                  "can be no alternative; only what one signal shows can",
                  "nie może być jedną z możliwości; może nią być tylko to, co pokazuje jeden sygnał");
            }
          });
    }
    if (alternatives.isEmpty()) {
      leaf.at("any-of").wrong("needs an alternative", "wymaga choć jednej możliwości");
      return Optional.empty();
    }
    return Optional.of(new AnyOf(alternatives));
  }

  static Bilingual words(Leaf leaf) {
    leaf.only("en", "pl");
    return new Bilingual(leaf.text("en", LONGEST_WORDS), leaf.text("pl", LONGEST_WORDS));
  }
}
