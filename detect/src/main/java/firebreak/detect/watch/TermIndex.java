package firebreak.detect.watch;

import firebreak.detect.watch.Sought.Asking;
import firebreak.detect.watch.Sought.Side;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds every one of many terms in a text, in one pass over its tokens. Immutable. */
final class TermIndex {

  /*
   * Terms are hashed by their longest token, because a long word is rarely an everyday one: "the
   * north face" is looked up by "north". Terms that end in a star and have one token are hashed by
   * that, and looked up once per distinct length that such terms have. The cost of a post is its
   * number of tokens times (1 + those lengths), plus the terms whose anchor is in the text: it does
   * not grow with the number of watches whose is not. An Aho-Corasick automaton over letters was
   * considered: it visits every letter, needs borders checked afterwards and more memory; whole
   * tokens are what the terms mean.
   *
   * A change copies the table's arrays and replaces the buckets it touches. Cost: see
   * docs/detectors/watches.md; every post in flight goes on with the index it began with.
   */

  private final TermTable table;
  private final OpenLengths openLengths;

  private TermIndex(TermTable table, OpenLengths openLengths) {
    this.table = table;
    this.openLengths = openLengths;
  }

  static TermIndex empty() {
    return new TermIndex(new TermTable(), OpenLengths.none());
  }

  /** The index when these watches are no longer there and those are. */
  TermIndex changed(Collection<Watch> gone, Collection<Watch> come) {
    var asked = new LinkedHashMap<Term, Asking>();
    gone.forEach(watch -> gather(watch, asked, Asking::gone));
    come.forEach(watch -> gather(watch, asked, Asking::come));
    var changed = table.copy();
    var lengths = new HashMap<Integer, Integer>();
    asked.forEach((term, asking) -> change(changed, Pattern.of(term), asking, lengths));
    return new TermIndex(changed, openLengths.with(lengths));
  }

  private static void gather(Watch watch, Map<Term, Asking> asked, Function<Asking, Side> side) {
    for (var term : watch.anyOf()) {
      side.apply(asked.computeIfAbsent(term, _ -> new Asking())).looksFor(watch);
    }
    for (var terms : List.of(watch.allOf(), watch.noneOf())) {
      for (var term : terms) {
        side.apply(asked.computeIfAbsent(term, _ -> new Asking())).weighs();
      }
    }
  }

  private static void change(
      TermTable table, Pattern pattern, Asking asking, Map<Integer, Integer> lengths) {
    if (pattern.isEmpty()) {
      return;
    }
    var before = table.get(pattern.term(), pattern.hash());
    var after = before.orElseGet(() -> Sought.of(pattern)).with(asking);
    if (after.isWanted()) {
      table.put(after);
    } else {
      before.ifPresent(table::remove);
    }
    if (pattern.startsOpen() && before.isPresent() != after.isWanted()) {
      lengths.merge(pattern.parts().getFirst().length(), after.isWanted() ? 1 : -1, Integer::sum);
    }
  }

  /** The terms found, each with its first place, in the order of the text. */
  Map<Term, Found> find(Post post) {
    var found = new LinkedHashMap<Term, Found>();
    var tokens = Tokens.of(post.words());
    for (int at = 0; at < tokens.size(); at++) {
      look(tokens.hash(at), tokens, at, found);
      lookForBeginnings(tokens, at, found);
    }
    keepAnswered(post, found);
    return found;
  }

  private void lookForBeginnings(Tokens tokens, int at, Map<Term, Found> found) {
    int hash = 0;
    int hashed = 0;
    for (int length : openLengths.ascending()) {
      if (length >= tokens.length(at)) {
        return; // one that is just as long was looked up already
      }
      hash = tokens.hashOn(hash, at, hashed, length);
      hashed = length;
      look(hash, tokens, at, found);
    }
  }

  private void look(int hash, Tokens tokens, int at, Map<Term, Found> found) {
    if (!table.mayHold(hash)) {
      return;
    }
    for (var sought : table.bucket(hash)) {
      if (sought.hash() == hash && sought.pattern().fits(tokens, at)) {
        int first = at - sought.pattern().anchor();
        found.putIfAbsent(sought.pattern().term(), new Found(sought, tokens, first));
      }
    }
  }

  /** On networks whose post ids name their author, an answer to our post is found without words. */
  private void keepAnswered(Post post, Map<Term, Found> found) {
    post.thread().inReplyTo().ifPresent(answered -> keepAuthor(answered, found));
    post.thread().quotes().ifPresent(quoted -> keepAuthor(quoted, found));
  }

  private void keepAuthor(PostId answered, Map<Term, Found> found) {
    var address = answered.externalId();
    if (!address.startsWith("at://") || address.length() > 500) {
      return;
    }
    int end = address.indexOf('/', 5);
    var tokens = Tokens.of("@" + address.substring(5, end < 0 ? address.length() : end));
    var named = new LinkedHashMap<Term, Found>();
    for (int at = 0; at < tokens.size(); at++) {
      look(tokens.hash(at), tokens, at, named);
    }
    named.forEach((term, at) -> {
      if (term instanceof Term.Handle) {
        found.putIfAbsent(term, new Found(at.sought(), tokens, Found.OUTSIDE));
      }
    });
  }

  /**
   * A term that was found.
   *
   * @param first its first token, or {@link #OUTSIDE}
   */
  record Found(Sought sought, Tokens tokens, int first) {

    /** Found in the account that the post answers. */
    static final int OUTSIDE = -1;

    Hit hit() {
      var pattern = sought.pattern();
      return first == OUTSIDE
          ? new Hit(pattern.term(), 0, 0)
          : new Hit(
              pattern.term(), tokens.start(first), tokens.end(first + pattern.parts().size() - 1));
    }
  }
}
