package firebreak.understand.language;

import java.util.List;
import java.util.Optional;

/** Decides in which language a short text is written. */
public final class Languages {

  /*
   * The published lid.176 model (character n-grams of two to four, see FastText) gives log odds for
   * 176 languages. It was learned from encyclopaedias and sentences, so it is unsure on posts of
   * three words and on Polish typed without diacritics. Two small corrections make it good at the
   * languages that matter most here: each common short word that only English or only Polish has
   * adds to that language (EvidentWords), and what the author declared is believed when the
   * letters leave it open. Cost: linear in the first LONGEST units. Errors: names, single words and
   * mixed posts; below the threshold the answer is "und" and not a guess.
   */

  /** What is answered when nobody can tell. */
  public static final String UNKNOWN = "und";

  private static final int LONGEST = 400;
  private static final double SURE_FROM = 0.5;
  private static final double EVIDENCE_OF_A_WORD = 2.2;
  private static final double DECLARED = 3.5;

  private final FastText model;
  private final EvidentWords evident;
  private final List<String> labels;

  private Languages(FastText model, EvidentWords evident) {
    this.model = model;
    this.evident = evident;
    this.labels = model.labels();
  }

  public static Languages standard() {
    return new Languages(
        FastText.load(Languages.class.getResourceAsStream("lid.176.ftz")), EvidentWords.standard());
  }

  /**
   * The primary tag of the text's language, {@code und} when it cannot be told.
   *
   * @param declared what the author or the channel said, as a BCP 47 tag; often wrong
   */
  public String of(String words, Optional<String> declared) {
    var prepared = Prepared.of(words, LONGEST);
    if (prepared.letters() < 2) {
      return UNKNOWN;
    }
    var scores = model.logOdds(prepared.words());
    evident.weigh(prepared.words(), EVIDENCE_OF_A_WORD, this::indexOf, scores);
    declared.flatMap(Languages::primary).ifPresent(tag -> believe(tag, scores));
    return best(scores);
  }

  private void believe(String tag, double[] scores) {
    int index = indexOf(tag);
    if (index >= 0) {
      scores[index] += DECLARED;
    }
  }

  private int indexOf(String tag) {
    return labels.indexOf(tag);
  }

  private String best(double[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return 1 / sum >= SURE_FROM ? labels.get(best) : UNKNOWN;
  }

  /** The language of a tag such as {@code en-GB}; empty for whatever is not a tag. */
  static Optional<String> primary(String tag) {
    int end = 0;
    while (end < tag.length() && end < 4 && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    boolean wellFormed =
        (end == 2 || end == 3) && (end == tag.length() || "-_".indexOf(tag.charAt(end)) >= 0);
    return wellFormed
        ? Optional.of(tag.substring(0, end).toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }
}
