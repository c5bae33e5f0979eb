package firebreak.detect.watch;

import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Watch.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds every one of many terms in a text, in one pass over its tokens. */
final class TermIndex {

  /*
   * Terms are hashed by their first token; terms that end in a star and have one token by their
   * prefix, looked up once per distinct prefix length. The cost of a post is its number of tokens
   * times (1 + distinct prefix lengths), plus the terms that begin with a token of the text: it
   * does not grow with the number of watches that do not. An Aho-Corasick automaton over letters
   * was considered: it visits every letter, needs borders checked afterwards and more memory; whole
   * tokens are what the terms mean.
   */

  private final Map<String, List<Pattern>> byFirst = new HashMap<>();
  private final Map<String, List<Pattern>> byPrefix = new HashMap<>();
  private final Set<Integer> prefixLengths = new TreeSet<>();

  TermIndex(Collection<Term> terms) {
    for (var term : Set.copyOf(terms)) {
      var pattern = Pattern.of(term);
      if (!pattern.isEmpty()) {
        add(pattern);
      }
    }
  }

  private void add(Pattern pattern) {
    var first = pattern.parts().getFirst();
    if (pattern.startsOpen()) {
      prefixLengths.add(first.length());
      byPrefix.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(pattern);
    } else {
      byFirst.computeIfAbsent(first, _ -> new ArrayList<>(1)).add(pattern);
    }
  }

  /** The terms found, each with its first place, in the order of the text. */
  Map<Term, Hit> hits(Post post) {
    var found = new LinkedHashMap<Term, Hit>();
    var tokens = Tokens.of(post.words());
    for (int at = 0; at < tokens.size(); at++) {
      var text = tokens.get(at).text();
      keepFitting(byFirst.getOrDefault(text, List.of()), tokens, at, found);
      for (int length : prefixLengths) {
        if (length > text.length()) {
          break;
        }
        keepFitting(byPrefix.getOrDefault(text.substring(0, length), List.of()), tokens, at, found);
      }
    }
    keepAnswered(post, found);
    return found;
  }

  private static void keepFitting(
      List<Pattern> patterns, List<Token> tokens, int at, Map<Term, Hit> found) {
    for (var pattern : patterns) {
      if (pattern.fits(tokens, at)) {
        int end = tokens.get(at + pattern.parts().size() - 1).end();
        found.putIfAbsent(pattern.term(), new Hit(pattern.term(), tokens.get(at).start(), end));
      }
    }
  }

  /** On networks whose post ids name their author, an answer to our post is found without words. */
  private void keepAnswered(Post post, Map<Term, Hit> found) {
    post.thread().inReplyTo().ifPresent(answered -> keepAuthor(answered, found));
    post.thread().quotes().ifPresent(quoted -> keepAuthor(quoted, found));
  }

  private void keepAuthor(PostId answered, Map<Term, Hit> found) {
    var address = answered.externalId();
    if (!address.startsWith("at://") || address.length() > 500) {
      return;
    }
    int end = address.indexOf('/', 5);
    var authority = "@" + address.substring(5, end < 0 ? address.length() : end);
    for (var token : Tokens.of(authority)) {
      for (var pattern : byFirst.getOrDefault(token.text(), List.of())) {
        if (pattern.term() instanceof Term.Handle && token.kind() == Token.Kind.HANDLE) {
          found.putIfAbsent(pattern.term(), new Hit(pattern.term(), 0, 0));
        }
      }
    }
  }
}
