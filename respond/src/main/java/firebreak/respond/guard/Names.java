package firebreak.respond.guard;

import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the name of the person we speak to. */
final class Names {

  /*
   * Polish calls people in the vocative (Anna: Anno, Marek: Marku, Paweł: Pawle), so a word counts as
   * the name when it shares its beginning: all but the last two letters, at least two. A nickname
   * with another beginning (Małgorzata: Gosiu) is not found and costs a warning. When nobody told
   * the customer's name, any address counts: a handle in front, a capitalised word behind a greeting
   * or behind "Pani", or one in front of the first comma that is no common opening.
   */

  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "dear",
          "good",
          "morning",
          "afternoon",
          "evening",
          "thanks",
          "thank",
          "you",
          "sorry",
          "czesc",
          "hej",
          "witaj",
          "witam",
          "dzien",
          "dobry",
          "pani",
          "pan",
          "panie",
          "drogi",
          "droga",
          "szanowna",
          "szanowny",
          "dziekujemy",
          "przepraszamy",
          "oh",
          "mr",
          "mrs",
          "ms",
          "no");
  private static final Set<String> NO_NAMES =
      Set.of(
          "there",
          "all",
          "everyone",
          "team",
          "customer",
          "sir",
          "madam",
          "panstwo",
          "we",
          "i",
          "for",
          "to",
          "yes",
          "no",
          "ok",
          "okay",
          "please",
          "prosimy",
          "unfortunately",
          "niestety",
          "rozumiemy",
          "tak",
          "nie",
          "again",
          "customers",
          "klient",
          "kliencie",
          "klientko",
          "good",
          "great",
          "ah",
          "oh",
          "well",
          "so",
          "actually",
          "honestly",
          "look",
          "listen",
          "sure");
  private static final int OPENING = 5;

  private Names() {}

  static List<Spot> missing(Reading reading) {
    var answered = reading.context().answered();
    var handle = Folding.fold(answered.handle());
    var names = answered.name().map(Names::parts).orElse(List.of());
    if (handle.isBlank() && names.isEmpty()) {
      return addressesSomebody(reading) ? List.of() : List.of(Spot.missingFrom(reading.words()));
    }
    boolean found =
        reading.text().words().stream()
            .anyMatch(word -> isHandle(word, handle) || isName(word, names, reading.words()));
    return found ? List.of() : List.of(Spot.missingFrom(reading.words()));
  }

  private static boolean addressesSomebody(Reading reading) {
    var opening = reading.text().words().stream().limit(OPENING).toList();
    for (int i = 0; i < opening.size(); i++) {
      var word = opening.get(i);
      boolean greeted = i == 0 || GREETINGS.contains(opening.get(i - 1).folded());
      boolean closed = isFollowedByComma(word, reading.words());
      if (word.isHandle()
          || (isCapitalisedName(word, reading.words()) && (closed || (i > 0 && greeted)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalisedName(Word word, String words) {
    return Character.isUpperCase(words.codePointAt(word.start()))
        && !GREETINGS.contains(word.folded())
        && !NO_NAMES.contains(word.folded());
  }

  private static boolean isFollowedByComma(Word word, String words) {
    return word.end() < words.length() && ",!:–-".indexOf(words.charAt(word.end())) >= 0;
  }

  private static List<String> parts(String name) {
    return Text.of(name).words().stream().map(Word::folded).filter(p -> p.length() > 1).toList();
  }

  private static boolean isHandle(Word word, String handle) {
    return !handle.isBlank() && word.isHandle() && word.folded().equals("@" + handle);
  }

  private static boolean isName(Word word, List<String> names, String words) {
    return Character.isUpperCase(words.codePointAt(word.start()))
        && names.stream().anyMatch(name -> same(name, word.folded()));
  }

  private static boolean same(String name, String said) {
    int shared = Math.max(2, name.length() - 2);
    return said.equals(name)
        || (Math.abs(said.length() - name.length()) <= 2
            && said.regionMatches(0, name, 0, Math.min(shared, name.length())));
  }

  /** The words of names and handles, to be left out where names do not matter. */
  static Stream<String> of(Answered answered) {
    return Stream.concat(
        Stream.of(answered.handle().toLowerCase(Locale.ROOT)),
        answered.name().map(Names::parts).orElse(List.of()).stream());
  }
}
