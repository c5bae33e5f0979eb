package firebreak.respond.guard;

import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells English from Polish by the small words that every sentence needs. */
enum Tongue {
  ENGLISH("en"),
  POLISH("pl");

  private static final Set<String> ENGLISH_WORDS =
      words(
          "the and you your are have has is this that with for our will please sorry what from can "
              + "been of it not us would at was be here they there about hi hello thank");
  private static final Set<String> POLISH_WORDS =
      words(
          "nie się jest że na za dla oraz proszę prosimy przepraszamy dziękujemy nam jak czy już "
              + "przez pan pani pana panią państwa ciebie ci twoje jesteśmy mamy są aby żeby tym "
              + "będzie ale jej jego wiadomości prywatnej cześć dzień dobry po od ze");
  private static final String POLISH_LETTERS = "ąęłśżźćńĄĘŁŚŻŹĆŃ";
  private static final int ENOUGH = 2;

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  private static Set<String> words(String written) {
    return Set.copyOf(List.of(Folding.fold(written).split(" ", -1)));
  }

  String tag() {
    return tag;
  }

  /** Empty when there are too few words, or as many of one language as of the other. */
  static Optional<Tongue> of(Text text) {
    long english = count(text, ENGLISH_WORDS);
    long polish = count(text, POLISH_WORDS) + polishLetters(text.raw());
    if (english >= ENOUGH && english > 2 * polish) {
      return Optional.of(ENGLISH);
    }
    return polish >= ENOUGH && polish > 2 * english ? Optional.of(POLISH) : Optional.empty();
  }

  /** Whether a folded word is one that sentences need and names do not. */
  static boolean isSmallWord(String folded) {
    return ENGLISH_WORDS.contains(folded) || POLISH_WORDS.contains(folded);
  }

  private static long count(Text text, Set<String> words) {
    return text.words().stream().map(Word::folded).filter(words::contains).count();
  }

  private static long polishLetters(String words) {
    return words.chars().filter(letter -> POLISH_LETTERS.indexOf(letter) >= 0).count();
  }
}
