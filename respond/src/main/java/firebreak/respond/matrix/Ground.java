package firebreak.respond.matrix;

import firebreak.model.Signal;
import java.util.Optional;
import java.util.Set;

/**
 * Why a tier was given: a row that held.
 *
 * @param signal the latest signal that met it; absent when the row asks of facts alone
 * @param assumed what was not known and therefore taken as the worse
 */
public record Ground(Row row, Optional<Signal> signal, Set<Assumption> assumed) {

  public Ground {
    assumed = Set.copyOf(assumed);
  }

  /** Something nobody knew. */
  public enum Assumption {
    NO_CAMPAIGN_EXPECTED,
    HARM_IS_REAL,
    SURROUNDINGS_FIT,
    NOBODY_ON_DUTY,
    EXPRESSION_HOLDS
  }
}
