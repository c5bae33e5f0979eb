package firebreak.understand;

import firebreak.model.Reading;
import firebreak.model.Reading.Clue;
import firebreak.understand.harm.HarmFinder;
import firebreak.understand.text.Text;
import firebreak.understand.tone.ToneReader;
import java.util.ArrayList;
import java.util.Optional;

/** Text in, reading out. Immutable; one instance serves all threads. */
public final class Reader {

  private final LanguageGuesser languages;
  private final ToneReader tones;
  private final HarmFinder harms;

  private Reader(LanguageGuesser languages, ToneReader tones, HarmFinder harms) {
    this.languages = languages;
    this.tones = tones;
    this.harms = harms;
  }

  /** Loads the shipped models and word lists; keep the instance. */
  public static Reader standard() {
    return new Reader(LanguageGuesser.standard(), ToneReader.standard(), HarmFinder.standard());
  }

  /**
   * Reads at most the first {@link Text#LONGEST} UTF-16 units of any text, also ill-formed ones.
   * Clues are spans of {@code words} itself.
   *
   * @param declaredLanguage what the author or channel said, as a BCP 47 tag; often wrong
   */
  public Reading read(String words, Optional<String> declaredLanguage) {
    var text = Text.of(words);
    var language = languages.guess(text.read(), declaredLanguage);
    var tone = tones.read(text, language);
    var harm = harms.find(text, language);
    var clues = new ArrayList<Clue>(harm.clues());
    clues.addAll(tone.clues());
    return new Reading(
        language,
        tone.sentiment(),
        tone.complaint(),
        tone.arousal(),
        harm.kinds(),
        tone.vulgar(),
        clues);
  }
}
