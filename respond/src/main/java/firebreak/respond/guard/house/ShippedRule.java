package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;
import java.util.Optional;

/**
 * A rule that comes with the house, as people read it.
 *
 * @param keep why it may not be made softer; empty when it may
 * @param why what it says about words that it caught, with three dots in their place
 */
public record ShippedRule(
    String name,
    Bilingual title,
    Strictness strictness,
    Optional<Keep> keep,
    Bilingual why,
    Bilingual instead,
    String source) {

  /** Whether a brand may make it this hard. */
  public boolean mayBe(Strictness other) {
    return keep.isEmpty() || !other.isSofterThan(strictness);
  }
}
