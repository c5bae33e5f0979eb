package firebreak.respond.matrix;

import static firebreak.respond.matrix.AnswerWords.both;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells two versions apart in words. */
public final class Changes {

  private final List<Change> found = new ArrayList<>();

  private Changes() {}

  /** What the second changed of the first, the rows first. Their names are no difference. */
  public static List<Change> between(Matrix before, Matrix after) {
    var changes = new Changes();
    changes.rows(before, after);
    for (var answer : after.answers()) {
      var tier = answer.tier();
      changes.told(tier.name(), AnswerWords.of(before.answer(tier)), AnswerWords.of(answer));
    }
    changes.told("rules", AnswerWords.of(before.rules()), AnswerWords.of(after.rules()));
    return List.copyOf(changes.found);
  }

  private void rows(Matrix before, Matrix after) {
    var old = before.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
    for (var row : after.rows()) {
      Optional.ofNullable(old.remove(row.id()))
          .ifPresentOrElse(known -> row(known, row), () -> added(row));
    }
    before.rows().stream().filter(row -> old.containsKey(row.id())).forEach(this::removed);
    reordered(before, after);
  }

  private void added(Row row) {
    found.add(
        new Change(
            Change.Kind.ADDED,
            row.id(),
            both(language ->
                new Bilingual("New row %s: %s", "Nowy wiersz %s: %s")
                    .in(language)
                    .formatted(row.id(), row.reads().in(language)))));
  }

  private void removed(Row row) {
    found.add(
        new Change(
            Change.Kind.REMOVED,
            row.id(),
            both(language ->
                new Bilingual("Row %s is gone: %s", "Nie ma już wiersza %s: %s")
                    .in(language)
                    .formatted(row.id(), row.reads().in(language)))));
  }

  private void row(Row before, Row after) {
    int known = found.size();
    if (before.tier() != after.tier()) {
      change(
          after,
          "is now " + after.tier() + " instead of " + before.tier(),
          "to teraz " + after.tier() + " zamiast " + before.tier());
    }
    if (!before.all().equals(after.all())) {
      int soFar = found.size();
      new RowChanges(before, after).all().forEach(words -> changed(after, words));
      if (found.size() == soFar) {
        changed(after, combined(after));
      }
    }
    if (!before.source().equals(after.source())) {
      change(after, "now cites: " + after.source(), "powołuje się teraz na: " + after.source());
    }
    if (found.size() == known && !before.reads().equals(after.reads())) {
      changed(
          after,
          both(language ->
              new Bilingual("reads now: ", "brzmi teraz: ").in(language)
                  + after.reads().in(language)));
    }
  }

  private static Bilingual combined(Row row) {
    var sentence = ConditionWords.sentence(row.all());
    return both(language ->
        new Bilingual("combines its conditions differently: ", "inaczej łączy warunki: ")
                .in(language)
            + sentence.in(language));
  }

  /** Within a tier the first row that holds decides, so the order is part of the rules. */
  private void reordered(Matrix before, Matrix after) {
    var there = after.rows().stream().map(Row::id).toList();
    var old = before.rows().stream().map(Row::id).filter(there::contains).toList();
    var now = there.stream().filter(old::contains).toList();
    if (!old.equals(now)) {
      var order = String.join(", ", now);
      found.add(
          new Change(
              Change.Kind.CHANGED,
              "rows",
              new Bilingual(
                  "The rows are asked in this order: " + order + ".",
                  "Wiersze są pytane w tej kolejności: " + order + ".")));
    }
  }

  private void told(String where, List<Told> before, List<Told> after) {
    for (int n = 0; n < after.size(); n++) {
      var now = after.get(n);
      var old = before.get(n);
      if (!now.value().equals(old.value())) {
        found.add(
            new Change(
                Change.Kind.CHANGED,
                where,
                both(language ->
                    new Bilingual("%s, %s: now %s instead of %s.", "%s, %s: teraz %s zamiast %s.")
                        .in(language)
                        .formatted(
                            title(where).in(language),
                            now.label().in(language),
                            now.value().in(language),
                            old.value().in(language)))));
      }
    }
  }

  private static Bilingual title(String where) {
    return where.equals("rules")
        ? new Bilingual("Every row", "Każdy wiersz")
        : new Bilingual(where, where);
  }

  private void change(Row row, String english, String polish) {
    changed(row, new Bilingual(english, polish));
  }

  private void changed(Row row, Bilingual words) {
    found.add(
        new Change(
            Change.Kind.CHANGED,
            row.id(),
            both(language -> row.id() + " " + words.in(language) + ".")));
  }
}
