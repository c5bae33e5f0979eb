package firebreak.detect.watch;

import firebreak.model.Post;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which of many watches a post matches. Immutable, and safe to share. */
public final class WatchMatcher {

  private static final String UNKNOWN_LANGUAGE = "und";

  private final TermIndex index;
  private final Map<Term, List<Watch>> lookingFor = new HashMap<>();

  private WatchMatcher(Collection<Watch> watches) {
    index = new TermIndex(watches.stream().flatMap(WatchMatcher::terms).toList());
    for (var watch : watches) {
      for (var term : watch.anyOf()) {
        lookingFor.computeIfAbsent(term, _ -> new ArrayList<>(1)).add(watch);
      }
    }
  }

  public static WatchMatcher of(Collection<Watch> watches) {
    return new WatchMatcher(watches);
  }

  /**
   * The watches that the post matches, each once.
   *
   * @param language BCP 47 tag; {@code und} or an empty text when nobody can tell
   */
  public List<Watch> matching(Post post, String language) {
    var hits = index.hits(post);
    var matched = new LinkedHashSet<Watch>();
    for (var term : hits.keySet()) {
      for (var watch : lookingFor.getOrDefault(term, List.of())) {
        if (objection(watch, hits, language).isEmpty()) {
          matched.add(watch);
        }
      }
    }
    return List.copyOf(matched);
  }

  /** Why this post does or does not match this watch, for a person who is trying it out. */
  public static Explanation explain(Watch watch, Post post, String language) {
    var hits = new TermIndex(terms(watch).toList()).hits(post);
    var found = watch.anyOf().stream().distinct().map(hits::get).toList();
    if (found.stream().allMatch(hit -> hit == null)) {
      return new Explanation.NothingFound();
    }
    return objection(watch, hits, language)
        .orElseGet(() -> new Explanation.Matched(List.copyOf(hits.values())));
  }

  private static Optional<Explanation> objection(
      Watch watch, Map<Term, Hit> hits, String language) {
    for (var term : watch.noneOf()) {
      var hit = hits.get(term);
      if (hit != null) {
        return Optional.of(new Explanation.Excluded(hit));
      }
    }
    for (var term : watch.allOf()) {
      if (!hits.containsKey(term)) {
        return Optional.of(new Explanation.Missing(term));
      }
    }
    return accepts(watch, language)
        ? Optional.empty()
        : Optional.of(new Explanation.OtherLanguage(language));
  }

  private static boolean accepts(Watch watch, String language) {
    var primary = primaryTag(language);
    return watch.languages().isEmpty()
        || primary.isEmpty()
        || primary.equals(UNKNOWN_LANGUAGE)
        || watch.languages().stream().anyMatch(asked -> primaryTag(asked).equals(primary));
  }

  private static String primaryTag(String language) {
    int dash = language.indexOf('-');
    return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  private static Stream<Term> terms(Watch watch) {
    return Stream.of(watch.anyOf(), watch.allOf(), watch.noneOf()).flatMap(List::stream);
  }
}
