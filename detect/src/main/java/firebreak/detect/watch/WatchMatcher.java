package firebreak.detect.watch;

import firebreak.detect.watch.TermIndex.Found;
import firebreak.model.Post;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says which of many watches a post matches. Immutable, and safe to share. */
public final class WatchMatcher {

  private static final String UNKNOWN_LANGUAGE = "und";

  private final TermIndex index;

  private WatchMatcher(TermIndex index) {
    this.index = index;
  }

  public static WatchMatcher of(Collection<Watch> watches) {
    return new WatchMatcher(TermIndex.empty().changed(List.of(), watches));
  }

  /**
   * The matcher when some watches are gone and others have come; this one stays as it is. Costs a
   * copy of two flat arrays, not a new index.
   *
   * @param gone watches of this matcher, as they were when they came
   */
  public WatchMatcher changed(Collection<Watch> gone, Collection<Watch> come) {
    return new WatchMatcher(index.changed(gone, come));
  }

  /**
   * The watches that the post matches, each once.
   *
   * @param language BCP 47 tag; {@code und} or an empty text when nobody can tell
   */
  public List<Watch> matching(Post post, String language) {
    var found = index.find(post);
    if (found.isEmpty()) {
      return List.of();
    }
    var matched = new LinkedHashSet<Watch>();
    for (var one : found.values()) {
      for (var watch : one.sought().lookedForBy()) {
        if (passes(watch, found, language)) {
          matched.add(watch);
        }
      }
    }
    return List.copyOf(matched);
  }

  /** Why this post does or does not match this watch, for a person who is trying it out. */
  public static Explanation explain(Watch watch, Post post, String language) {
    var found = TermIndex.empty().changed(List.of(), List.of(watch)).find(post);
    if (watch.anyOf().stream().noneMatch(found::containsKey)) {
      return new Explanation.NothingFound();
    }
    var excluded = excluded(watch, found);
    if (excluded.isPresent()) {
      return new Explanation.Excluded(excluded.get().hit());
    }
    var missing = missing(watch, found);
    if (missing.isPresent()) {
      return new Explanation.Missing(missing.get());
    }
    return accepts(watch, language)
        ? new Explanation.Matched(hits(found))
        : new Explanation.OtherLanguage(language);
  }

  private static List<Hit> hits(Map<Term, Found> found) {
    return found.values().stream()
        .map(Found::hit)
        .sorted(Comparator.comparingInt(WatchMatcher::place))
        .toList();
  }

  /** In the order of the text; what was found outside of it comes last. */
  private static int place(Hit hit) {
    return hit.end() == 0 ? Integer.MAX_VALUE : hit.start();
  }

  private static boolean passes(Watch watch, Map<Term, Found> found, String language) {
    return excluded(watch, found).isEmpty()
        && missing(watch, found).isEmpty()
        && accepts(watch, language);
  }

  private static Optional<Found> excluded(Watch watch, Map<Term, Found> found) {
    return watch.noneOf().stream().filter(found::containsKey).findFirst().map(found::get);
  }

  private static Optional<Term> missing(Watch watch, Map<Term, Found> found) {
    return watch.allOf().stream().filter(term -> !found.containsKey(term)).findFirst();
  }

  private static boolean accepts(Watch watch, String language) {
    if (watch.languages().isEmpty()) {
      return true;
    }
    var primary = primaryTag(language);
    return primary.isEmpty()
        || primary.equals(UNKNOWN_LANGUAGE)
        || watch.languages().stream().anyMatch(asked -> primaryTag(asked).equals(primary));
  }

  private static String primaryTag(String language) {
    int dash = language.indexOf('-');
    return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
  }
}
