package firebreak.detect.watch;

import firebreak.model.Watch.Term;
import java.util.List;
import java.util.Optional;

/**
 * A term made ready for comparison: tokens that must follow one another.
 *
 * @param open whether the last token may go on, as asked for by a trailing star
 * @param anchor the part by which it is looked up; the others are compared afterwards
 */
record Pattern(
    Term term, List<String> parts, Optional<Tokens.Kind> kind, boolean open, int anchor) {

  static Pattern of(Term term) {
    return switch (term) {
      case Term.Words words -> ofWords(words);
      case Term.Handle handle -> signed(handle, '@', Tokens.Kind.HANDLE);
      case Term.Hashtag hashtag -> signed(hashtag, '#', Tokens.Kind.HASHTAG);
    };
  }

  private static Pattern ofWords(Term.Words words) {
    var text = words.text().strip();
    boolean open = text.endsWith("*");
    var parts = Tokens.of(text).texts();
    return new Pattern(words, parts, Optional.empty(), open, longest(parts, open));
  }

  private static Pattern signed(Term term, char sign, Tokens.Kind kind) {
    var text = term.text().strip();
    var written = text.indexOf(sign) == 0 ? text : sign + text;
    var parts = Tokens.of(written).texts().stream().limit(1).toList();
    return new Pattern(term, parts, Optional.of(kind), false, 0);
  }

  /** The longest part is rarely an everyday word; one that may go on cannot be looked up whole. */
  private static int longest(List<String> parts, boolean open) {
    int candidates = open ? Math.max(1, parts.size() - 1) : parts.size();
    int longest = 0;
    for (int i = 1; i < candidates; i++) {
      longest = parts.get(i).length() > parts.get(longest).length() ? i : longest;
    }
    return longest;
  }

  /** Whether only a prefix of the one token is known. */
  boolean startsOpen() {
    return open && parts.size() == 1;
  }

  /** A term without a letter, digit or symbol can never be found. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  int hash() {
    return parts.get(anchor).hashCode();
  }

  /** Whether the pattern stands in the tokens with its anchor at this one. */
  boolean fits(Tokens tokens, int anchored) {
    int from = anchored - anchor;
    if (from < 0 || from + parts.size() > tokens.size()) {
      return false;
    }
    if (kind.isPresent() && tokens.kind(from) != kind.get()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean mayGoOn = open && i == parts.size() - 1;
      var part = parts.get(i);
      if (!(mayGoOn ? tokens.startsWith(from + i, part) : tokens.is(from + i, part))) {
        return false;
      }
    }
    return true;
  }
}
