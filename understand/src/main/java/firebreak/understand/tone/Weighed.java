package firebreak.understand.tone;

import firebreak.understand.text.Negations;
import firebreak.understand.text.Phrasebook;
import firebreak.understand.text.Phrasebook.Found;
import firebreak.understand.text.Token;
import firebreak.understand.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A text whose words carry weights from lists and phrases, before anything was learned. */
final class Weighed {

  /*
   * A phrase outweighs its words: "nie polecam" is one cue and not a negated kind word; of two
   * phrases that overlap the longer one counts. A word under a "not" keeps three quarters of its
   * value with the sign turned, as VADER found by experiment (Hutto and Gilbert 2014).
   */

  private static final double TURNED = -0.74;

  private final List<Token> tokens;
  private final double[] valence;
  private final double[] complaint;
  private final double[] heat;

  private Weighed(List<Token> tokens) {
    this.tokens = tokens;
    valence = new double[tokens.size()];
    complaint = new double[tokens.size()];
    heat = new double[tokens.size()];
  }

  static Weighed of(List<Token> tokens, Phrasebook<Cue> cues, Valences valences) {
    var weighed = new Weighed(tokens);
    weighed.weighWords(valences);
    var places = new ArrayList<Integer>();
    var words = new ArrayList<Token>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).isWord()) {
        places.add(at);
        words.add(tokens.get(at));
      }
    }
    var found = cues.find(words);
    for (var phrase : found) {
      if (!outdone(phrase, found)) {
        weighed.weigh(phrase, places);
      }
    }
    return weighed;
  }

  private void weighWords(Valences valences) {
    var negated = Negations.reach(tokens);
    for (int at = 0; at < valence.length; at++) {
      var token = tokens.get(at);
      if (token.isWord() || token.kind() == Kind.EMOJI) {
        double value = valences.of(token.word());
        valence[at] = negated[at] ? TURNED * value : value;
      }
    }
  }

  private static boolean outdone(Found<Cue> phrase, List<Found<Cue>> all) {
    int length = phrase.to() - phrase.from();
    return all.stream()
        .anyMatch(other ->
            other.meaning() == phrase.meaning()
                && other.overlaps(phrase)
                && other.to() - other.from() > length);
  }

  private void weigh(Found<Cue> phrase, List<Integer> places) {
    int first = places.get(phrase.from());
    int last = places.get(phrase.to() - 1);
    switch (phrase.meaning()) {
      case VALENCE -> {
        java.util.Arrays.fill(valence, first, last + 1, 0);
        valence[last] = phrase.weight();
      }
      case COMPLAINT -> complaint[last] = phrase.weight();
      case HEAT -> heat[last] = phrase.weight();
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** How kind a token is, -5 to 5, negation included. */
  double valenceAt(int token) {
    return valence[token];
  }

  /** How much a token speaks for a complaint, in log odds. */
  double complaintAt(int token) {
    return complaint[token];
  }

  /** How heated the phrase that ends in a token is, 0 or more. */
  double heatAt(int token) {
    return heat[token];
  }

  double kind() {
    double sum = 0;
    for (double value : valence) {
      sum += Math.max(0, value);
    }
    return sum;
  }

  /** Zero or negative. */
  double unkind() {
    double sum = 0;
    for (double value : valence) {
      sum += Math.min(0, value);
    }
    return sum;
  }

  /** The valence of the last word or pictogram that has one: posts end on what they mean. */
  double lastValence() {
    for (int at = valence.length - 1; at >= 0; at--) {
      if (valence[at] != 0) {
        return valence[at];
      }
    }
    return 0;
  }

  double complaining() {
    double sum = 0;
    for (double value : complaint) {
      sum += value;
    }
    return sum;
  }
}
