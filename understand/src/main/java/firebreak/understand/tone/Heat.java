package firebreak.understand.tone;

import firebreak.model.Reading.Clue;
import firebreak.understand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How heated a text is, and what shows it.
 *
 * @param arousal from 0 to 1
 */
record Heat(double arousal, List<Clue> clues) {

  private static final double SHOUTED = 0.45;
  private static final double STRETCHED = 0.35;
  private static final double EXCLAIMED = 0.25;
  private static final double EXCLAIMED_OFTEN = 0.55;
  private static final double SWORN = 0.6;
  private static final double HOT_FACE = 0.6;
  private static final Set<String> HOT_FACES =
      Set.of(
          "😡", "🤬", "😠", "🤮", "😤", "😱", "🔥", "🖕", "😭", "🤯", "🎉", "🥳", "😍", "💥", "🚨");
  private static final int MOST_CLUES = 4;

  /** Adds up what is hot and squeezes the sum into 0 to 1; one sign alone stays below a half. */
  static Heat of(Weighed text) {
    double sum = 0;
    var clues = new ArrayList<Clue>();
    for (int at = 0; at < text.tokens().size(); at++) {
      var token = text.tokens().get(at);
      double hot = text.heatAt(at) + heatOf(token);
      sum += hot;
      if (hot >= EXCLAIMED && clues.size() < MOST_CLUES) {
        clues.add(new Clue(Clue.Kind.AROUSAL, token.start(), token.end(), hot));
      }
    }
    return new Heat(1 - Math.exp(-sum), clues);
  }

  private static double heatOf(Token token) {
    double hot = token.shouted() ? SHOUTED : 0;
    switch (token.kind()) {
      case WORD, HASHTAG -> {
        hot += token.stretched() ? STRETCHED : 0;
        hot += Vulgarity.swears(token.word()) ? SWORN : 0;
      }
      case MARK -> hot = heatOfMark(token);
      case EMOJI -> hot = HOT_FACES.contains(token.word()) ? HOT_FACE : 0;
      case HANDLE, LINK, NUMBER -> hot = 0;
    }
    return hot;
  }

  private static double heatOfMark(Token mark) {
    if (!mark.word().contains("!")) {
      return mark.word().equals("?") && mark.stretched() ? EXCLAIMED : 0;
    }
    return mark.stretched() ? EXCLAIMED_OFTEN : EXCLAIMED;
  }
}
