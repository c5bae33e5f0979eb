package firebreak.detect.watch;

import firebreak.model.Watch.Term;
import java.util.List;
import java.util.Optional;

/**
 * A term made ready for comparison: tokens that must follow one another.
 *
 * @param open whether the last token may go on, as asked for by a trailing star
 */
record Pattern(Term term, List<String> parts, Optional<Token.Kind> kind, boolean open) {

  static Pattern of(Term term) {
    return switch (term) {
      case Term.Words words -> ofWords(words);
      case Term.Handle handle -> signed(handle, '@', Token.Kind.HANDLE);
      case Term.Hashtag hashtag -> signed(hashtag, '#', Token.Kind.HASHTAG);
    };
  }

  private static Pattern ofWords(Term.Words words) {
    var text = words.text().strip();
    boolean open = text.endsWith("*");
    var parts = Tokens.of(text).stream().map(Token::text).toList();
    return new Pattern(words, parts, Optional.empty(), open);
  }

  private static Pattern signed(Term term, char sign, Token.Kind kind) {
    var text = term.text().strip();
    var written = text.indexOf(sign) == 0 ? text : sign + text;
    var parts = Tokens.of(written).stream().limit(1).map(Token::text).toList();
    return new Pattern(term, parts, Optional.of(kind), false);
  }

  /** Whether only a prefix of the first token is known. */
  boolean startsOpen() {
    return open && parts.size() == 1;
  }

  /** A term without a letter, digit or symbol can never be found. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether the tokens from this position on are the pattern; the first is known to fit. */
  boolean fits(List<Token> tokens, int from) {
    if (kind.isPresent() && tokens.get(from).kind() != kind.get()) {
      return false;
    }
    if (from + parts.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < parts.size(); i++) {
      var text = tokens.get(from + i).text();
      boolean mayGoOn = open && i == parts.size() - 1;
      if (!(mayGoOn ? text.startsWith(parts.get(i)) : text.equals(parts.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
