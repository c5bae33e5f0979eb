package firebreak.desk.settings;

import firebreak.desk.settings.KeptPosts.Kept;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.Watch;
import firebreak.understand.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The box beside a watch in which it can be tried before it listens. */
@Component
class TryIt {

  static final int LONGEST = 5_000;
  private static final int OFFERED = 6;
  private static final int SHOWN = 140;

  private final Supplier<Reader> reader = SingletonSupplier.of(Reader::standard);
  private final KeptPosts posts;

  TryIt(KeptPosts posts) {
    this.posts = posts;
  }

  /** What the watch would do with these words. */
  Trial post(Watch watch, String words, Speech speech) {
    var cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    var language = reader.get().read(cut, Optional.empty()).language();
    return Trial.of(cut, WatchMatcher.explain(watch, Terms.post(cut), language), speech);
  }

  /** How many of the last posts it would have caught. */
  String past(Watch watch, Speech speech) {
    var kept = posts.last(KeptPosts.MOST);
    if (kept.isEmpty()) {
      return speech.say("try.no-past");
    }
    var matcher = WatchMatcher.of(List.of(watch));
    long caught =
        kept.stream()
            .filter(one -> !matcher.matching(one.post(), one.language()).isEmpty())
            .count();
    return speech.say(
        "try.past", speech.number(caught), speech.number(kept.size()), speech.day(oldest(kept)));
  }

  private static java.time.Instant oldest(List<Kept> kept) {
    return kept.getLast().post().postedAt();
  }

  /** A few posts that were heard, to try the watch on. */
  List<Offer> offers() {
    return posts.last(OFFERED * 3).stream()
        .map(one -> one.post().words().strip())
        .filter(words -> !words.isEmpty())
        .distinct()
        .limit(OFFERED)
        .map(words -> new Offer(words, shortened(words)))
        .toList();
  }

  private static String shortened(String words) {
    if (words.length() <= SHOWN) {
      return words;
    }
    int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
    return words.substring(0, end) + "…";
  }

  /** A post to pick. */
  record Offer(String words, String shortened) {}
}
