package firebreak.detect;

import firebreak.detect.count.BrandWeek;
import firebreak.detect.count.Hashes;
import firebreak.detect.count.RecentPosts;
import firebreak.detect.silence.Silence;
import firebreak.detect.silence.Silences;
import firebreak.detect.story.Evidence;
import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import firebreak.detect.story.WhyNow;
import firebreak.model.BrandId;
import firebreak.model.Engagement;
import firebreak.model.Mention;
import firebreak.model.PostId;
import firebreak.model.Reading;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Watches over one brand: mentions and readings in, signals out. Confine it to one thread. */
public final class Detector {

  /*
   * Everything that is decided depends on the mentions and their order alone: there is no clock, no
   * chance and no batch. Two detectors that were told the same things are equal in every later
   * answer, also when one of them was written down and read back in between.
   *
   * Memory is bounded whatever the public does: 65,536 posts remembered against duplicates, 32,768
   * keys, 4,096 fingerprints, and 1,024 stories of at most 112 KB, which one reaches only with 512
   * authors in it, hostile and harmed ones besides, and 7 MB of hashtags and of accounts that act
   * together. That is 135 MB at the very most, for a brand
   * with a thousand storms at once; a test floods one with a million different authors.
   */

  private static final int FORMAT = 3;
  private static final int REMEMBERED_POSTS = 65_536;
  private static final int LATEST_JUDGED_MINUTES = 120;

  private final BrandId brand;
  private final Thresholds thresholds;
  private final BrandWeek week;
  private Spreads spreads;
  private ExpectedTimes expected = ExpectedTimes.NONE;
  private Silences silences;
  private Timeline timeline;
  private Stories stories;
  private Judge judge;
  private Harms harms;
  private HostileMinutes hostileMinutes = new HostileMinutes();
  private UsualShare usualShare = new UsualShare();
  private Lookouts lookouts = new Lookouts();
  private Acts acts = new Acts();
  private RecentPosts recentPosts = new RecentPosts(REMEMBERED_POSTS);

  private Detector(BrandId brand, Thresholds thresholds) {
    this.brand = brand;
    this.thresholds = thresholds;
    spreads = new Spreads(thresholds, expected);
    week = new BrandWeek(thresholds.zone());
    silences = new Silences(week);
    timeline = new Timeline(week);
    stories = new Stories(brand, thresholds.names().ownTags());
    judge = Judge.fresh(brand, thresholds);
    harms = new Harms(thresholds.spread().harmAuthors());
  }

  public static Detector fresh(BrandId brand, Thresholds thresholds) {
    return new Detector(brand, thresholds);
  }

  /** From the next mention on it is known when more talk is expected; it goes with the state. */
  public void expect(ExpectedTimes times) {
    expected = times;
    spreads = new Spreads(thresholds, times);
    judge.expect(times);
    week.celebrate(times.holidays());
  }

  /**
   * Takes in one mention. One that is heard twice, or is older than eight days before the newest,
   * changes nothing and gives no signal. One that comes more than two hours late is counted in its
   * minute and its story and gives no signal.
   */
  public Observed observe(Mention mention, Reading reading) {
    var counted = hear(mention, reading);
    return new Observed(
        counted.story(),
        counted.absorbed(),
        counted.judged().map(judge::signals).orElse(List.of()));
  }

  /** Counts one mention and says what there is to judge about it. */
  Counted hear(Mention mention, Reading reading) {
    var told = Told.of(mention, reading);
    var post = mention.post().id();
    if (!timeline.remembers(told.minute()) || !recentPosts.add(hash(post), note(told))) {
      return new Counted(storyOf(told), List.of(), Optional.empty());
    }
    boolean louder = expected.covers(told.minute());
    silences.heard(post.channel(), told.minute(), !louder);
    var audibility = new Audibility(silences, expected, told.minute());
    timeline.advanceTo(told.minute(), new Learning(audibility, timeline, learners()));
    var rises = lookouts.endedBefore(told, timeline, hostileMinutes, audibility);
    told = lookouts.heard(told);
    timeline.add(told, !louder);
    harms.add(told);
    if (told.hostile()) {
      hostileMinutes.add(told.minute(), Evidence.of(told));
    }
    var placed = stories.place(told, day(told));
    return new Counted(placed.story().id(), placed.absorbed(), judged(told, placed.story(), rises));
  }

  private Optional<Heard> judged(Told told, Story story, List<Departure> rises) {
    if (told.minute() <= timeline.now() - LATEST_JUDGED_MINUTES) {
      return Optional.empty();
    }
    var found =
        new Heard.Found(
            rises,
            harms.look(told, story, timeline),
            spreads.reach(told, story, timeline.now()),
            lookouts.look(told, story, timeline));
    return Optional.of(new Heard(told, story, found, around()));
  }

  private Heard.Around around() {
    return new Heard.Around(timeline, stories, usualShare, hostileMinutes);
  }

  /** One mention that was counted, unless it was known or too late to be judged. */
  record Counted(StoryId story, List<StoryId> absorbed, Optional<Heard> judged) {}

  private StoryId storyOf(Told told) {
    return stories
        .holding(told.mention().post().id())
        .map(Story::id)
        .orElseGet(() -> stories.idFor(told));
  }

  private Learning.Learners learners() {
    return new Learning.Learners(usualShare, harms, lookouts);
  }

  /**
   * Newer counts of reactions to a post heat its story. They are then weighed as if the story had
   * been spoken of at this moment, so that a forecast can be crossed between two mentions.
   */
  public List<Signal> engaged(PostId post, Engagement engagement, Instant at) {
    long further = acts.further(hash(post), engagement.acts());
    return stories
        .holding(post)
        .map(story -> stories.react(story, further, minute(at)))
        .flatMap(story -> judge.reconsidered(story, around(), at))
        .stream()
        .toList();
  }

  /**
   * A post was deleted: it is no longer shown as evidence or counted among the mentions. Its author
   * still counts among those who spoke, and hearing it again changes nothing.
   */
  public void forget(PostId post) {
    recentPosts
        .takeNote(hash(post))
        .ifPresent(note -> timeline.takeBack(note >> 1, (note & 1) == 1));
    hostileMinutes.forget(post);
    stories.forget(post);
  }

  /** The channels that have said nothing of the brand for far longer than they ever do. */
  public List<Silence> silences(Instant now) {
    return silences.at(now);
  }

  /** When another channel could be silent, if nothing is heard until then. */
  public Instant silencesChangeAt(Instant now) {
    return silences.changesAt(now);
  }

  /** How the brand stands in the hour before this moment. */
  public Standing standing(Instant now) {
    return new Views(timeline, thresholds).standing(now);
  }

  /**
   * Mentions per bucket against what is usual; nothing older than eight days is known.
   *
   * @param bucket whole minutes; at most 3,000 buckets are given, the latest
   */
  public Curve curve(Duration bucket, Instant from, Instant until) {
    return new Views(timeline, thresholds).curve(lookouts.together(), bucket, from, until);
  }

  /** The hottest stories, hottest first. */
  public List<StoryView> storiesByHeat(Instant now, int most) {
    return StoryHeat.hottest(stories, minute(now), most);
  }

  /** One story, if it still lives. */
  public Optional<StoryView> story(StoryId id, Instant now) {
    return stories.find(id).map(story -> StoryHeat.view(story, stories, minute(now)));
  }

  /** What a story may bring within that time, from the mildest of equally likely courses up. */
  public List<Prospect> prospects(StoryId id, Duration within, Instant now) {
    var prospects = new Prospects(thresholds, timeline, stories);
    return stories
        .find(id)
        .map(story -> prospects.of(story, within, minute(now)))
        .orElse(List.of());
  }

  /**
   * What sets a story apart from the brand's usual talk; empty when it has ended or nothing does.
   */
  public Optional<WhyNow> whyNow(StoryId story, Instant now) {
    return stories.whyNow(story, minute(now));
  }

  private static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60L);
  }

  private static int note(Told told) {
    return (int) told.minute() << 1 | (told.hostile() ? 1 : 0);
  }

  private long day(Told told) {
    return told.mention().at().atZone(thresholds.zone()).toLocalDate().toEpochDay();
  }

  private static long hash(PostId post) {
    return Hashes.of(post.channel().value(), post.externalId());
  }

  /** Writes everything that later answers depend on. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(brand.value());
    expected.writeTo(out);
    silences.writeTo(out);
    timeline.writeTo(out);
    stories.writeTo(out);
    judge.writeTo(out);
    harms.writeTo(out);
    hostileMinutes.writeTo(out);
    usualShare.writeTo(out);
    lookouts.writeTo(out);
    acts.writeTo(out);
    recentPosts.writeTo(out);
  }

  /** Reads what {@link #writeTo} has written. */
  public static Detector readFrom(DataInput in, Thresholds thresholds) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("a detector of format " + format + " cannot be read, only " + FORMAT);
    }
    var read = new Detector(new BrandId(in.readUTF()), thresholds);
    read.expect(ExpectedTimes.readFrom(in));
    read.silences = Silences.readFrom(in, read.week);
    read.timeline = Timeline.readFrom(in, read.week);
    read.stories = Stories.readFrom(in, read.brand, thresholds.names().ownTags());
    read.judge = Judge.readFrom(in, read.brand, thresholds);
    read.judge.expect(read.expected);
    read.harms = Harms.readFrom(in, thresholds.spread().harmAuthors());
    read.hostileMinutes = HostileMinutes.readFrom(in);
    read.usualShare = UsualShare.readFrom(in);
    read.lookouts = Lookouts.readFrom(in);
    read.acts = Acts.readFrom(in);
    read.recentPosts = RecentPosts.readFrom(in, REMEMBERED_POSTS);
    return read;
  }
}
