package firebreak.respond.matrix;

import static firebreak.respond.matrix.AnswerWords.both;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in the conditions of one row; kinds that both ask for are compared value by value.
 */
record RowChanges(Row before, Row after) {

  List<Bilingual> all() {
    var changes = new ArrayList<Bilingual>();
    var gone = new ArrayList<>(taken(before));
    for (var now : taken(after)) {
      var same = gone.stream().filter(old -> old.kind() == now.kind()).findFirst();
      same.ifPresentOrElse(
          old -> {
            gone.remove(old);
            changes.addAll(values(old, now));
          },
          () -> changes.add(asks("now also asks: ", "pyta teraz także: ", now)));
    }
    gone.forEach(old -> changes.add(asks("no longer asks: ", "nie pyta już: ", old)));
    return changes;
  }

  private static List<Taking> taken(Row row) {
    return row.all().stream().flatMap(one -> Taking.apart(one).stream()).toList();
  }

  private static List<Bilingual> values(Taking before, Taking after) {
    return after.kind().slots().stream()
        .filter(slot -> !at(before, slot).equals(at(after, slot)))
        .map(slot -> value(slot, at(before, slot), at(after, slot)))
        .toList();
  }

  private static Object at(Taking taking, Slot slot) {
    return taking.values().getOrDefault(slot.name(), "");
  }

  /** "now from 30 instead of 50 mentions". */
  private static Bilingual value(Slot slot, Object before, Object after) {
    return both(language -> {
      var now = ConditionWords.value(slot.sort(), after, language);
      var old = ConditionWords.value(slot.sort(), before, language);
      var words =
          slot.sort().isNumber()
              ? new Bilingual("now %s %s instead of %s %s", "teraz %s %s zamiast %s %s")
              : new Bilingual("now, %s: %s instead of %s", "teraz, %s: %s zamiast %s");
      return words
          .in(language)
          .formatted(slot.before().in(language), now, old, slot.unit().in(language));
    });
  }

  private static Bilingual asks(String english, String polish, Taking taking) {
    return both(language ->
        new Bilingual(english, polish).in(language) + ConditionWords.of(taking, language));
  }
}
