package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * One rule: when all of these hold, it is at least this serious.
 *
 * @param id stable within a version, such as {@code T2-b}
 * @param reads the rule as a sentence
 * @param source where the rule and its numbers come from
 */
public record Row(String id, Tier tier, List<Condition> all, Bilingual reads, String source) {

  public Row {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "row " + id + " asks for nothing, so it would always hold");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("row " + id + " does not say where it comes from");
    }
  }

  List<Condition.OfSignal> ofSignal() {
    return only(Condition.OfSignal.class);
  }

  List<Condition.OfFacts> ofFacts() {
    return only(Condition.OfFacts.class);
  }

  private <C> List<C> only(Class<C> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
