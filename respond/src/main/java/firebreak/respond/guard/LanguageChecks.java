package firebreak.respond.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the language of the words with the one the customer wrote in. */
final class LanguageChecks {

  private static final Set<String> READ = Set.of("en", "pl");

  private LanguageChecks() {}

  /** The words are in another language than the customer's, by their looks or by their label. */
  static List<Spot> wrong(Reading reading) {
    var wanted = primary(reading.context().answered().language());
    if (wanted.isEmpty()) {
      return List.of();
    }
    var written = Tongue.of(reading.text()).map(Tongue::tag).orElse(primary(reading.language()));
    return written.equals(wanted)
        ? List.of()
        : List.of(Spot.whole(reading.words(), written + " ≠ " + wanted));
  }

  /** The guard cannot judge the tone of a language that it has no lists for. */
  static List<Spot> unread(Reading reading) {
    var written = primary(reading.language());
    return READ.contains(written) ? List.of() : List.of(Spot.whole(reading.words(), written));
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
