package firebreak.desk.listening;

import firebreak.channel.ChannelEvent.Posted;
import firebreak.desk.listening.Mentions.Matched;
import firebreak.desk.listening.Posts.ReadPost;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Watch;
import firebreak.model.WatchId;
import firebreak.understand.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds out which brands a post is about, and reads the ones that are about any. */
@Component
class Matching {

  private static final int PORTION = 200;
  private static final WatchId WHOLE_SOURCE = new WatchId("whole-source");
  private static final WatchId SAME_THREAD = new WatchId("same-thread");

  private final Reader reader = Reader.standard();
  private final ReadyWatches watches;
  private final Mentions mentions;
  private final OurPosts ours;

  Matching(ReadyWatches watches, Mentions mentions, OurPosts ours) {
    this.watches = watches;
    this.mentions = mentions;
    this.ours = ours;
  }

  /**
   * One mention per brand that a post is about, in the order of the posts, a portion at a time.
   *
   * <p>Reading is half of the work of a batch, and each post is read alone: while one portion is
   * being stored and counted, another core reads the next ones.
   */
  Iterable<List<Matched>> matched(Source source, List<Posted> said) {
    var about = about(source, said);
    if (about.size() <= PORTION) {
      return List.of(readAll(about));
    }
    var reading =
        IntStream.iterate(0, from -> from < about.size(), from -> from + PORTION)
            .mapToObj(from -> about.subList(from, Math.min(from + PORTION, about.size())))
            .map(portion -> ForkJoinPool.commonPool().submit(() -> readAll(portion)))
            .toList();
    return () -> reading.stream().map(ForkJoinTask::join).iterator();
  }

  private List<About> about(Source source, List<Posted> said) {
    var talkedAbout = knownConversations(said);
    var about = new ArrayList<About>();
    for (var event : said) {
      var post = shortened(event.post());
      var brands = brandsOf(source, post, talkedAbout);
      if (!brands.isEmpty()) {
        about.add(new About(event, post, brands));
        talkedAbout // an answer to it may follow in the same batch
            .computeIfAbsent(event.post().id(), id -> new HashSet<>())
            .addAll(brands.keySet());
      }
    }
    markOurs(about);
    return about;
  }

  /** What we said, and what is said under it, is marked for good: it is counted as it was then. */
  private void markOurs(List<About> about) {
    if (about.isEmpty()) {
      return;
    }
    var known = ours.knownIn(about.stream().map(About::post).toList());
    for (var one : about) {
      one.brands().forEach((brand, found) -> known.mark(one.post(), brand).ifPresent(found::add));
    }
  }

  private List<Matched> readAll(List<About> about) {
    return about.stream().map(this::read).flatMap(List::stream).toList();
  }

  private List<Matched> read(About about) {
    var post = about.post();
    var heardAt = about.event().heardAt();
    var reading = reader.read(post.words(), post.facts().declaredLanguage());
    var read = new ReadPost(about.event().post(), reading, heardAt);
    return about.brands().entrySet().stream()
        .map(by ->
            new Matched(new Mention(by.getKey(), post, Set.copyOf(by.getValue()), heardAt), read))
        .toList();
  }

  /** What is stored of very long words is all that anybody here looks at. */
  private static Post shortened(Post post) {
    var words = PlainText.words(post.words());
    return words.equals(post.words())
        ? post
        : new Post(
            post.id(),
            post.author(),
            words,
            post.postedAt(),
            post.thread(),
            post.engagement(),
            post.facts());
  }

  private Map<BrandId, Set<WatchId>> brandsOf(
      Source source, Post post, Map<PostId, Set<BrandId>> talkedAbout) {
    var brands = new LinkedHashMap<BrandId, Set<WatchId>>();
    source.allAbout().ifPresent(brand -> add(brands, brand, WHOLE_SOURCE));
    for (var watch : watching(post)) {
      add(brands, watch.brand(), watch.id());
    }
    for (var neighbour : neighbours(post)) {
      talkedAbout
          .getOrDefault(neighbour, Set.of())
          .forEach(brand -> add(brands, brand, SAME_THREAD));
    }
    return brands;
  }

  private List<Watch> watching(Post post) {
    var matcher = watches.matcher();
    var candidates = matcher.matching(post, "und");
    if (candidates.stream().allMatch(watch -> watch.languages().isEmpty())) {
      return candidates;
    }
    var reading = reader.read(post.words(), post.facts().declaredLanguage());
    return matcher.matching(post, reading.language());
  }

  private Map<PostId, Set<BrandId>> knownConversations(List<Posted> said) {
    var ids = new HashSet<PostId>();
    said.forEach(event -> ids.addAll(neighbours(event.post())));
    return ids.isEmpty() ? new HashMap<>() : mentions.brandsTalkedAboutIn(ids);
  }

  private static Set<PostId> neighbours(Post post) {
    var ids = new HashSet<PostId>();
    if (!post.startsItsThread()) {
      ids.add(post.thread().root());
    }
    post.thread().inReplyTo().ifPresent(ids::add);
    post.thread().quotes().ifPresent(ids::add);
    return ids;
  }

  private static void add(Map<BrandId, Set<WatchId>> brands, BrandId brand, WatchId watch) {
    brands.computeIfAbsent(brand, id -> new HashSet<>()).add(watch);
  }

  /**
   * A post and the brands it is about, each with the watches that say so.
   *
   * @param post as it is read, with its words cut
   */
  private record About(Posted event, Post post, Map<BrandId, Set<WatchId>> brands) {}
}
