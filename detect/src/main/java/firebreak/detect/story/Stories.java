package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The living stories of one brand. */
public final class Stories {

  /*
   * A mention belongs to the story of its thread (its root, what it answers, what it quotes), of a
   * link or hashtag that is not everyday for the brand, or of a near-duplicate text. When it points
   * to several, the younger are absorbed by the oldest, whose id stays; absorbed numbers point on
   * (union-find), so nothing has to be searched. Two stories that are both large are never joined
   * by one post: otherwise a single tweet with two hashtags could merge a crisis with a campaign.
   *
   * A story ends 48 hours of event time after its last mention. At most MOST live; then the one
   * longest silent with few posts is dropped first, so that a flood of single posts does not wash
   * out what has grown. The same thread always gives the same id, also after being dropped.
   */

  /** Stories kept at once. */
  public static final int MOST = 1_024;

  private static final Duration SILENCE = Duration.ofDays(2);
  private static final long SMALL = 3;
  private static final long LARGE = 50;
  private static final int LOOKED_AT = 64;

  private final BrandId brand;
  private final Set<String> ownTags;
  private final LinkedHashMap<Long, Story> living = new LinkedHashMap<>(64, 0.75f, true);
  private final LinkedHashMap<Long, Long> absorbedBy = new LinkedHashMap<>();
  private final PastSizes pastSizes = new PastSizes();
  private StoryKeys keys = new StoryKeys();
  private NearDuplicates nearDuplicates = new NearDuplicates();
  private Habits habits = new Habits();
  private UsualWords usualWords = new UsualWords();
  private long nextNumber;

  /**
   * @param ownTags hashtags, lower case without sign, that never join a story
   */
  public Stories(BrandId brand, Set<String> ownTags) {
    this.brand = brand;
    this.ownTags = Set.copyOf(ownTags);
  }

  /** Puts a mention into its story. */
  public Placed place(Told told, long day) {
    endSilent(told);
    var fingerprint = NearDuplicates.fingerprint(told.gist().words());
    var pointers = pointers(told, day);
    var candidates = new LinkedHashSet<Story>();
    pointers.forEach(key -> keys.find(key).ifPresent(story -> keepLiving(story, candidates)));
    nearDuplicates.find(fingerprint).ifPresent(story -> keepLiving(story, candidates));
    var oldest = candidates.stream().min((a, b) -> Long.compare(a.number, b.number));
    var story = oldest.orElseGet(() -> begin(told));
    var absorbed = absorb(story, candidates);
    story.add(told);
    pointers.forEach(key -> keys.put(key, story.number));
    nearDuplicates.remember(fingerprint, story.number);
    told.gist().words().forEach(usualWords::add);
    return new Placed(story, absorbed);
  }

  /** The story that holds a post, if both are still remembered. */
  public Optional<Story> holding(PostId post) {
    var found = new LinkedHashSet<Story>();
    keys.find(postKey(post)).ifPresent(story -> keepLiving(story, found));
    return found.stream().findFirst();
  }

  /** Counts further reactions to a story's posts. */
  public Story react(Story story, long further, long minute) {
    story.react(further, minute);
    return story;
  }

  /** A deleted post is no longer shown. */
  public void forget(PostId post) {
    holding(post).ifPresent(story -> story.forget(post));
  }

  /** The id that a story beginning with this mention has. */
  public StoryId idFor(Told told) {
    var root = told.mention().post().thread().root();
    long hash = Hashes.both(Hashes.of(brand.value()), postKey(root));
    return new StoryId(brand.value() + "-" + Long.toHexString(hash));
  }

  /** A living story by its id. */
  public Optional<Story> find(StoryId id) {
    return living().filter(story -> story.id().equals(id)).findFirst();
  }

  public Stream<Story> living() {
    return living.values().stream();
  }

  /** Up to so many words that set a story apart from what is usually said of the brand. */
  public List<String> label(Story story, int most) {
    return story.label(usualWords, most);
  }

  /** What sets a living story apart right now; empty when nothing does. */
  public Optional<WhyNow> whyNow(StoryId id, long now) {
    return living()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .map(story -> WhyNow.of(story, usualWords, now))
        .filter(why -> !why.words().isEmpty());
  }

  public PastSizes pastSizes() {
    return pastSizes;
  }

  private List<Long> pointers(Told told, long day) {
    var post = told.mention().post();
    var found = new ArrayList<Long>();
    found.add(postKey(post.thread().root()));
    found.add(postKey(post.id()));
    post.thread().inReplyTo().ifPresent(answered -> found.add(postKey(answered)));
    post.thread().quotes().ifPresent(quoted -> found.add(postKey(quoted)));
    for (var tag : told.gist().hashtags()) {
      long key = Hashes.of("tag", tag);
      if (!ownTags.contains(tag) && !habits.isEveryday(key, day)) {
        found.add(key);
      }
    }
    for (var link : told.gist().links()) {
      long key = Hashes.of("link", link);
      if (!habits.isEveryday(key, day)) {
        found.add(key);
      }
    }
    return found;
  }

  private static long postKey(PostId post) {
    return Hashes.of(post.channel().value(), post.externalId());
  }

  private void keepLiving(long number, Set<Story> found) {
    long at = number;
    for (var next = absorbedBy.get(at); next != null; next = absorbedBy.get(at)) {
      at = next;
    }
    var story = living.get(at);
    if (story != null) {
      found.add(story);
    }
  }

  private Story begin(Told told) {
    if (living.size() >= MOST) {
      drop(coldest());
    }
    var story = new Story(nextNumber++, idFor(told), Evidence.of(told));
    living.put(story.number, story);
    return story;
  }

  private List<StoryId> absorb(Story story, Set<Story> candidates) {
    var absorbed = new ArrayList<StoryId>();
    for (var other : candidates) {
      boolean bothLarge = story.mentions() >= LARGE && other.mentions() >= LARGE;
      if (other != story && !bothLarge) {
        story.absorb(other);
        absorbedBy.put(other.number, story.number);
        if (absorbedBy.size() > 8 * MOST) {
          absorbedBy.pollFirstEntry();
        }
        living.remove(other.number);
        absorbed.add(other.id);
      }
    }
    return absorbed;
  }

  private void endSilent(Told told) {
    var end = told.mention().at().minus(SILENCE);
    while (!living.isEmpty() && living.firstEntry().getValue().last().isBefore(end)) {
      drop(living.firstEntry().getValue());
    }
  }

  private Story coldest() {
    return living.values().stream()
        .limit(LOOKED_AT)
        .filter(story -> story.mentions() < SMALL)
        .findFirst()
        .orElseGet(() -> living.firstEntry().getValue());
  }

  private void drop(Story story) {
    living.remove(story.number);
    pastSizes.add(story.mentions());
  }

  /**
   * Where a mention went.
   *
   * @param absorbed stories that turned out to be the same one and ended in it
   */
  public record Placed(Story story, List<StoryId> absorbed) {

    public Placed {
      absorbed = List.copyOf(absorbed);
    }
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(nextNumber);
    keys.writeTo(out);
    nearDuplicates.writeTo(out);
    habits.writeTo(out);
    usualWords.writeTo(out);
    pastSizes.writeTo(out);
    out.writeInt(absorbedBy.size());
    for (var entry : absorbedBy.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeLong(entry.getValue());
    }
    out.writeInt(living.size());
    for (var story : living.values()) {
      story.writeTo(out);
    }
  }

  public static Stories readFrom(DataInput in, BrandId brand, Set<String> ownTags)
      throws IOException {
    var read = new Stories(brand, ownTags);
    read.nextNumber = in.readLong();
    read.keys = StoryKeys.readFrom(in);
    read.nearDuplicates = NearDuplicates.readFrom(in);
    read.habits = Habits.readFrom(in);
    read.usualWords = UsualWords.readFrom(in);
    read.pastSizes.readFrom(in);
    int absorbed = in.readInt();
    for (int i = 0; i < absorbed; i++) {
      read.absorbedBy.put(in.readLong(), in.readLong());
    }
    int stories = in.readInt();
    for (int i = 0; i < stories; i++) {
      var story = Story.readFrom(in);
      read.living.put(story.number, story);
    }
    return read;
  }
}
