package firebreak.understand.tone;

import firebreak.understand.text.Letters;
import firebreak.understand.text.Negations;
import firebreak.understand.text.Text;
import firebreak.understand.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of VADER over its own lexicon, as the baseline to beat on the same rows. */
final class Vader {

  private static final Set<String> STRONGER =
      Set.of(
          "very",
          "really",
          "so",
          "absolutely",
          "totally",
          "extremely",
          "completely",
          "most",
          "especially",
          "incredibly",
          "fucking",
          "super",
          "more",
          "entirely",
          "highly",
          "hella");
  private static final Set<String> WEAKER =
      Set.of("almost", "barely", "hardly", "kinda", "slightly", "somewhat", "less", "little");

  private final Map<String, Double> valences = new HashMap<>();

  Vader(Path lexicon) throws IOException {
    for (var line : Files.readAllLines(lexicon)) {
      var columns = line.split("\t", -1);
      valences.put(Letters.fold(columns[0]), Double.valueOf(columns[1]));
    }
  }

  /** The compound score, -1 to 1. */
  double compound(String words) {
    var tokens = Text.of(words).tokens();
    double sum = 0;
    int but = lastBut(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      double valence = valenceAt(tokens, at);
      sum += but < 0 || at == but ? valence : at < but ? 0.5 * valence : 1.5 * valence;
    }
    long exclaims = tokens.stream().filter(token -> token.word().contains("!")).count();
    sum += Math.signum(sum) * 0.292 * Math.min(4, exclaims);
    return sum / Math.sqrt(sum * sum + 15);
  }

  private static int lastBut(List<Token> tokens) {
    int but = -1;
    for (int at = 0; at < tokens.size(); at++) {
      but = tokens.get(at).word().equals("but") ? at : but;
    }
    return but;
  }

  private double valenceAt(List<Token> tokens, int at) {
    var token = tokens.get(at);
    double valence = valences.getOrDefault(token.word(), 0.0);
    if (valence == 0) {
      return 0;
    }
    valence += token.shouted() ? Math.signum(valence) * 0.733 : 0;
    for (int back = 1; back <= 3 && at - back >= 0; back++) {
      var word = tokens.get(at - back).word();
      double boost = STRONGER.contains(word) ? 0.293 : WEAKER.contains(word) ? -0.293 : 0;
      valence += Math.signum(valence) * boost * (1 - 0.05 * (back - 1));
      valence *= Negations.isNegator(word) ? -0.74 : 1;
    }
    return valence;
  }
}
