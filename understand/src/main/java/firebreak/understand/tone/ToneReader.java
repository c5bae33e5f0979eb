package firebreak.understand.tone;

import firebreak.understand.text.Text;

/** Reads the tone of a text. */
public final class ToneReader {

  /*
   * English is judged by weights learned from labelled posts, with the word lists among their
   * inputs. For Polish the learned weights come from posts about politics and harassment, and no
   * labelled complaints exist, so the lists and cues written for brands get half of the say about
   * sentiment and all of it about complaints. When the language is unclear (two words, a mix)
   * lists and English weights share. Other languages have pictograms, and words they share with
   * the lists. Measured in docs/detectors/reading.md.
   */

  private static final double LISTS_IN_ENGLISH = 0.1;
  private static final double CUES_IN_ENGLISH = 0.25;
  private static final double LISTS_IN_POLISH = 0.5;
  private static final double LISTS_WHEN_UNCLEAR = 0.6;

  private final WordWeights englishWords = WordWeights.english();
  private final WordWeights polishWords = WordWeights.polish();
  private final WordWeights mixedWords = WordWeights.mixed();
  private final LinearModel english;
  private final LinearModel polish;

  private ToneReader(LinearModel english, LinearModel polish) {
    this.english = english;
    this.polish = polish;
  }

  public static ToneReader standard() {
    return new ToneReader(
        LinearModel.load(ToneReader.class.getResourceAsStream("english.model")),
        LinearModel.load(ToneReader.class.getResourceAsStream("polish.model")));
  }

  /**
   * How the text is meant.
   *
   * @param language BCP 47 primary tag, {@code und} when unknown
   */
  public Tone read(Text text, String language) {
    var weighed = wordsOf(language).weigh(text);
    var opinion = opinionOf(weighed, language);
    var heat = Heat.of(weighed);
    var clues = new Clues(text);
    clues.addOpinion(opinion);
    clues.addAll(heat.clues());
    boolean vulgar = clues.addVulgar();
    return new Tone(
        opinion.sentiment(), opinion.complaint(), heat.arousal(), vulgar, clues.found());
  }

  private WordWeights wordsOf(String language) {
    return switch (language) {
      case "en" -> englishWords;
      case "pl" -> polishWords;
      default -> mixedWords;
    };
  }

  private Opinion opinionOf(Weighed text, String language) {
    var listed = Opinion.listed(text);
    return switch (language) {
      case "en" -> Opinion.learned(text, english).with(listed, LISTS_IN_ENGLISH, CUES_IN_ENGLISH);
      case "pl" -> Opinion.learned(text, polish).with(listed, LISTS_IN_POLISH, 1);
      case "und" ->
          text.tokens().isEmpty()
              ? listed
              : Opinion.learned(text, english).with(listed, LISTS_WHEN_UNCLEAR, LISTS_WHEN_UNCLEAR);
      default -> listed;
    };
  }
}
