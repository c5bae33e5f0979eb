package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.Expressed;
import firebreak.respond.matrix.Condition.Judged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be true of a whole matrix beyond each value being in its range. */
final class Checks {

  private static final Set<Kind> NEEDS_FLOOR = Set.of(Kind.SIGMAS, Kind.TIMES_USUAL);

  private Checks() {}

  static List<Problem> of(List<Row> rows, List<Answer> answers, Expressions expressions) {
    return Stream.of(
            names(rows), floors(rows), expressions(rows, expressions), voices(rows), all(answers))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Problem> names(List<Row> rows) {
    var problems = new ArrayList<Problem>();
    var seen = new HashSet<String>();
    for (var row : rows) {
      if (!seen.add(row.id())) {
        problems.add(
            Problem.at(at(row, "id"), "two rows have this name", "dwa wiersze mają tę samą nazwę"));
      }
      if (!row.id().startsWith(row.tier() + "-")) {
        problems.add(
            Problem.at(
                at(row, "id"),
                "must begin with its tier, " + row.tier() + "-",
                "musi zaczynać się od poziomu, " + row.tier() + "-"));
      }
    }
    return problems;
  }

  /** Three angry people against a usual of zero are many sigmas and no crisis. */
  private static List<Problem> floors(List<Row> rows) {
    return rows.stream()
        .filter(row -> kinds(row).stream().anyMatch(NEEDS_FLOOR::contains))
        .filter(row -> !kinds(row).contains(Kind.HOSTILE_PEOPLE))
        .map(row ->
            Problem.at(
                at(row, "when"),
                "asks for more than usual, so it also needs hostile-people: how many there must be",
                "pyta o więcej niż zwykle, więc potrzebuje też hostile-people: ilu ich musi być"))
        .toList();
  }

  private static Set<Kind> kinds(Row row) {
    return row.all().stream()
        .flatMap(condition -> Taking.apart(condition).stream())
        .map(Taking::kind)
        .collect(Collectors.toSet());
  }

  private static List<Problem> expressions(List<Row> rows, Expressions expressions) {
    var problems = new ArrayList<Problem>();
    for (var row : rows) {
      row.all().stream()
          .filter(Expressed.class::isInstance)
          .map(Expressed.class::cast)
          .map(expressed -> expressions.mistakeIn(expressed.expression()))
          .flatMap(Optional::stream)
          .forEach(wrong -> problems.add(Problem.at(at(row, "expression"), wrong, wrong)));
    }
    return problems;
  }

  /** A person must be able to call anything as serious as it can get. */
  private static List<Problem> voices(List<Row> rows) {
    return Stream.of(Tier.T1, Tier.T2, Tier.T3, Tier.T4)
        .filter(tier ->
            rows.stream()
                .noneMatch(
                    row -> row.tier() == tier && row.all().equals(List.of(new Judged(tier)))))
        .map(tier ->
            Problem.at(
                "rows",
                "no row lets a person judge it " + tier + " (judged: {tier: " + tier + "})",
                "żaden wiersz nie pozwala człowiekowi ocenić tego jako "
                    + tier
                    + " (judged: {tier: "
                    + tier
                    + "})"))
        .toList();
  }

  private static List<Problem> all(List<Answer> answers) {
    var problems = new ArrayList<Problem>();
    for (var tier : Tier.values()) {
      long there = answers.stream().filter(answer -> answer.tier() == tier).count();
      if (there != 1) {
        problems.add(
            Problem.at(
                "answers",
                tier + " needs exactly one answer, not " + there,
                tier + " wymaga dokładnie jednej odpowiedzi, nie " + there));
      }
    }
    for (var higher : answers) {
      answers.stream()
          .filter(lower -> higher.tier().compareTo(lower.tier()) > 0)
          .filter(lower ->
              higher.deadlines().firstWords().compareTo(lower.deadlines().firstWords()) > 0)
          .findFirst()
          .ifPresent(lower -> problems.add(slower(higher, lower)));
    }
    return problems;
  }

  private static Problem slower(Answer higher, Answer lower) {
    return Problem.at(
        "answers(" + higher.tier() + ").deadlines.first-words-minutes",
        "is later than at " + lower.tier() + ": more trouble never means more time",
        "jest później niż na poziomie " + lower.tier() + ": więcej kłopotów to nigdy więcej czasu");
  }

  private static String at(Row row, String field) {
    return "rows(" + row.id() + ")." + field;
  }
}
