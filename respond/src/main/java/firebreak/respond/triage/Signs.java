package firebreak.respond.triage;

import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what an author shows of themselves in a post. */
final class Signs {

  private static final String FILE = "signs.txt";
  private static final int LONGEST_READ = 2_000;

  private final Phrasebook<Sign> book = new Phrasebook<>();

  Signs() {
    try (var stream = Signs.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the triage was built without " + FILE);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::take);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private void take(String line) {
    int colon = line.indexOf(": ");
    book.add(
        Sign.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)), line.substring(colon + 2));
  }

  Set<Sign> in(String words) {
    var read = words.substring(0, Math.min(words.length(), LONGEST_READ));
    return book.hits(Text.of(read)).stream()
        .map(Phrasebook.Hit::meaning)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a post shows of its author. */
  enum Sign {
    /** Something of their own went wrong. */
    OWN,
    /** They say that something is so. */
    CLAIM,
    /** They aim at persons. */
    INSULT
  }
}
