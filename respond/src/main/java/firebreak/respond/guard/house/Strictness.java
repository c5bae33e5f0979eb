package firebreak.respond.guard.house;

import firebreak.model.Finding.Severity;
import firebreak.respond.wording.Bilingual;
import java.util.Locale;
import java.util.Optional;

/** How hard a rule is, the softest first. */
public enum Strictness {
  OFF("off", "wyłączona"),
  WARN("warns", "ostrzega"),
  BLOCK("blocks", "blokuje");

  private final String english;
  private final String polish;

  Strictness(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  /** As it stands in a sentence after the name of the rule. */
  public Bilingual words() {
    return new Bilingual(english, polish);
  }

  /** As files write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Strictness of(Severity severity) {
    return switch (severity) {
      case WARN -> WARN;
      case BLOCK -> BLOCK;
    };
  }

  /** Empty when the rule says nothing. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case WARN -> Optional.of(Severity.WARN);
      case BLOCK -> Optional.of(Severity.BLOCK);
    };
  }

  public boolean isSofterThan(Strictness other) {
    return compareTo(other) < 0;
  }
}
