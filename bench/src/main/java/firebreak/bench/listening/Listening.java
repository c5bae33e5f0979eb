package firebreak.bench.listening;

import firebreak.channel.Channel.Rereading;
import firebreak.channel.ChannelEvent.Posted;
import firebreak.channel.Pace;
import firebreak.channel.bluesky.BlueskyChannel;
import firebreak.channel.bluesky.BlueskySettings;
import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.BrandId;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Signal;
import firebreak.model.Watch;
import firebreak.model.WatchId;
import firebreak.understand.Reader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Lines of a Jetstream in, signals out, by the desk's own classes: without its database, and in the
 * memory of one process.
 */
final class Listening {

  private static final WatchId SAME_THREAD = new WatchId("same-thread");

  private final Rereading channel;
  private final WatchMatcher matcher;
  private final Reader reader = Reader.standard();
  private final Thresholds thresholds = Thresholds.shipped(ZoneOffset.UTC);
  private final Map<BrandId, Detector> detectors = new HashMap<>();
  private final Map<PostId, Set<BrandId>> talkedAbout = new HashMap<>();
  private long mentions;

  Listening(List<Watch> watches) {
    channel =
        new BlueskyChannel(
                BlueskySettings.listeningTo(URI.create("ws://stream.invalid")),
                Pace.real(),
                new Random(1))
            .rereading()
            .orElseThrow();
    matcher = WatchMatcher.of(watches);
  }

  /** What came of some lines. */
  List<Signal> hear(List<String> lines) {
    var signals = new ArrayList<Signal>();
    for (var line : lines) {
      if (channel.read(line, "bench", Instant.EPOCH) instanceof Posted(var post, var heardAt)) {
        brandsOf(post)
            .forEach((brand, watches) ->
                signals.addAll(hear(new Mention(brand, post, watches, heardAt))));
      }
    }
    return signals;
  }

  private Map<BrandId, Set<WatchId>> brandsOf(Post post) {
    var brands = new LinkedHashMap<BrandId, Set<WatchId>>();
    for (var watch : matcher.matching(post, "und")) {
      brands.put(watch.brand(), Set.of(watch.id()));
    }
    post.thread()
        .inReplyTo()
        .ifPresent(answered ->
            talkedAbout
                .getOrDefault(answered, Set.of())
                .forEach(brand -> brands.putIfAbsent(brand, Set.of(SAME_THREAD))));
    if (!brands.isEmpty()) {
      talkedAbout.put(post.id(), Set.copyOf(brands.keySet()));
    }
    return brands;
  }

  private List<Signal> hear(Mention mention) {
    mentions++;
    var post = mention.post();
    var reading = reader.read(post.words(), post.facts().declaredLanguage());
    return detector(mention.brand()).observe(mention, reading).signals();
  }

  private Detector detector(BrandId brand) {
    return detectors.computeIfAbsent(brand, _ -> Detector.fresh(brand, thresholds));
  }

  long mentions() {
    return mentions;
  }

  Map<BrandId, Detector> detectors() {
    return detectors;
  }

  Thresholds thresholds() {
    return thresholds;
  }
}
