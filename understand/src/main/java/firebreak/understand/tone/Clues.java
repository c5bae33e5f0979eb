package firebreak.understand.tone;

import firebreak.model.Reading.Clue;
import firebreak.understand.text.Text;
import firebreak.understand.text.Token;
import firebreak.understand.text.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Collects the places in a text that led to a judgement, the strongest first. */
final class Clues {

  private static final int MOST = 4;
  private static final double FAINTEST = 0.1;
  private static final double COMPLAINT_FROM = 0.5;

  private final Text text;
  private final List<Clue> found = new ArrayList<>();

  Clues(Text text) {
    this.text = text;
  }

  /** Words that pull the way the whole text went. */
  void addOpinion(Opinion opinion) {
    double side = Math.signum(opinion.sentiment());
    strongest(at -> side * opinion.sentimentOf(at))
        .forEach(at -> add(Clue.Kind.SENTIMENT, at, opinion.sentimentOf(at)));
    if (opinion.complaint() >= COMPLAINT_FROM) {
      strongest(opinion::complaintOf)
          .forEach(at -> add(Clue.Kind.COMPLAINT, at, opinion.complaintOf(at)));
    }
  }

  private IntStream strongest(IntToDoubleFunction weight) {
    return IntStream.range(0, text.tokens().size())
        .filter(at -> weight.applyAsDouble(at) >= FAINTEST && tells(text.tokens().get(at)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> -weight.applyAsDouble(at)))
        .limit(MOST)
        .mapToInt(at -> at);
  }

  private static boolean tells(Token token) {
    return token.kind() == Kind.EMOJI || (token.isWord() && token.word().length() > 1);
  }

  private void add(Clue.Kind kind, int at, double weight) {
    var token = text.tokens().get(at);
    found.add(new Clue(kind, token.start(), token.end(), weight));
  }

  void addAll(List<Clue> clues) {
    found.addAll(clues);
  }

  /** Adds each swear word; whether there was one. */
  boolean addVulgar() {
    int before = found.size();
    var tokens = text.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).isWord() && Vulgarity.swears(tokens.get(at).word())) {
        add(Clue.Kind.VULGAR, at, 1);
      }
    }
    return found.size() > before;
  }

  List<Clue> found() {
    return found;
  }
}
