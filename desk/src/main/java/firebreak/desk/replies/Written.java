package firebreak.desk.replies;

import firebreak.channel.Storable;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.guard.Purpose;
import firebreak.respond.playbook.Lane;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody typed, made storable: line ends as browsers count them.
 *
 * @param language {@code en} or {@code pl}
 */
record Written(String words, String language, WordsKind kind) {

  static final Set<String> LANGUAGES = Set.of("en", "pl");

  Written {
    words = Storable.text(words.replace("\r\n", "\n").replace('\r', '\n'));
    language = LANGUAGES.contains(language) ? language : "en";
  }

  /** An unknown kind is taken as the ordinary one, which every rule applies to. */
  static WordsKind kind(String name) {
    try {
      return WordsKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return WordsKind.SUBSTANCE;
    }
  }

  /** Which words wait for the verify gate. */
  Lane lane() {
    return switch (kind) {
      case SAFETY -> Lane.SAFETY;
      case HOLDING, SUBSTANCE, UPDATE, CORRECTION -> Lane.EMPATHY;
    };
  }

  /** What the guard expects of them. */
  Purpose purpose() {
    return switch (kind) {
      case SAFETY -> Purpose.SAFETY_INSTRUCTION;
      case HOLDING -> Purpose.HOLDING_STATEMENT;
      case UPDATE -> Purpose.UPDATE;
      case SUBSTANCE, CORRECTION -> Purpose.REPLY;
    };
  }
}
