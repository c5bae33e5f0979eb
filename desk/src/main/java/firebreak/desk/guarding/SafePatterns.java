package firebreak.desk.guarding;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.text.Span;
import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Patterns that users write, run by re2j: no text can make one slow. */
@Component
class SafePatterns implements LinearPatterns {

  /*
   * re2j walks a text once with all states of a pattern side by side: O(text times program). The
   * program is bounded here, since a{50}{50} is short to write and long to run. re2j says what is
   * wrong but not where; the place is found by cutting signs off the end while the complaint stays
   * the same: the last sign that cannot be cut is where it begins to be wrong. Cost of a mistake:
   * one try for each sign of at most two hundred.
   */

  private static final int LONGEST_PROGRAM = 1_000;

  @Override
  public Read read(String pattern) {
    try {
      var compiled = Pattern.compile(pattern);
      return compiled.programSize() > LONGEST_PROGRAM
          ? new Read.Wrong(pattern.length() - 1, TOO_MUCH)
          : new Read.Good(words -> spans(compiled, words));
    } catch (PatternSyntaxException e) {
      return new Read.Wrong(position(pattern, e), why(e));
    }
  }

  private static final Bilingual TOO_MUCH =
      new Bilingual("it repeats too much", "powtarza zbyt wiele");

  private static List<Span> spans(Pattern pattern, String words) {
    var spans = new ArrayList<Span>();
    var matcher = pattern.matcher(words);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  private static int position(String pattern, PatternSyntaxException wrong) {
    var shortest = pattern;
    var fragment = fragment(wrong);
    for (int end = pattern.length() - 1; end > 0; end--) {
      var shorter = complaint(pattern.substring(0, end));
      if (shorter.filter(one -> same(one, wrong)).isEmpty()) {
        break;
      }
      shortest = pattern.substring(0, end);
      fragment = shorter.map(SafePatterns::fragment).orElse("");
    }
    boolean wholeIsTold = fragment.isEmpty() || fragment.length() >= shortest.length();
    return shortest.length() - (wholeIsTold ? 1 : fragment.length());
  }

  private static Optional<PatternSyntaxException> complaint(String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e);
    }
  }

  private static boolean same(PatternSyntaxException one, PatternSyntaxException other) {
    return one.getDescription().equals(other.getDescription());
  }

  private static String fragment(PatternSyntaxException e) {
    return Optional.ofNullable(e.getPattern()).orElse("");
  }

  private static Bilingual why(PatternSyntaxException e) {
    var said = e.getDescription();
    var polish =
        switch (said) {
          case "missing closing ]" -> "brakuje zamykającego ]";
          case "missing closing )" -> "brakuje zamykającego )";
          case "unexpected )" -> "tu nie powinno być )";
          case "missing argument to repetition operator" -> "powtórzenie nie ma czego powtarzać";
          case "invalid nested repetition operator" -> "powtórzenie tuż za powtórzeniem";
          case "invalid repeat count", "bad repetition operator" -> "zła liczba powtórzeń";
          case "invalid escape sequence", "trailing backslash at end of expression" ->
              "nieznany znak po \\";
          case "invalid character class range" -> "zły zakres znaków";
          case "invalid or unsupported Perl syntax" ->
              "tego zapisu (na przykład odwołań i sprawdzania otoczenia) tu nie ma";
          default -> said;
        };
    return new Bilingual(
        said.isBlank() ? "it cannot be read" : said,
        polish.isBlank() ? "nie można tego odczytać" : polish);
  }
}
