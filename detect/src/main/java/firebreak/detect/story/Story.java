package firebreak.detect.story;

import firebreak.detect.forecast.Reactions;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading.Harm;
import firebreak.model.StoryId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The mentions that are about the same thing. */
public final class Story {

  final long number;
  final StoryId id;
  private PostId root;
  private Instant begun;
  private Instant last;
  private long mentions;
  private long hostile;
  private long acts;
  private long reach;
  private Crowds crowds = new Crowds();
  private Course course = new Course();
  private Exhibits exhibits = new Exhibits();
  private TopWords words = new TopWords();
  private Tallies channels = new Tallies();
  private Tallies hostileChannels = new Tallies();
  private Tallies hashtags = new Tallies();
  private Tallies sites = new Tallies();

  Story(long number, StoryId id, Evidence first) {
    this.number = number;
    this.id = id;
    root = first.post();
    begun = first.at();
    last = first.at();
  }

  void add(Told told) {
    var post = told.mention().post();
    mentions++;
    hostile += told.hostile() ? 1 : 0;
    acts += post.engagement().acts();
    stretch(post.id(), told.mention().at());
    reach += told.followers();
    crowds.add(told);
    course.add(told.minute());
    words.addAll(told.gist().words());
    channels.latest(post.id().channel().value(), told.minute());
    told.gist().hashtags().forEach(hashtags::count);
    told.gist().links().stream().map(Links::host).distinct().forEach(sites::count);
    if (told.hostile()) {
      hostileChannels.latest(post.id().channel().value(), told.minute());
      exhibits.add(Evidence.of(told));
    }
  }

  private void stretch(PostId post, Instant at) {
    if (at.isBefore(begun)) {
      root = post;
      begun = at;
    }
    last = at.isAfter(last) ? at : last;
  }

  void absorb(Story other) {
    mentions += other.mentions;
    hostile += other.hostile;
    acts += other.acts;
    stretch(other.root, other.begun);
    last = other.last.isAfter(last) ? other.last : last;
    reach += other.reach;
    crowds.addAll(other.crowds);
    course.addAll(other.course);
    exhibits.addAll(other.exhibits);
    words.addAll(other.words);
    channels.latestOf(other.channels);
    hostileChannels.latestOf(other.hostileChannels);
    hashtags.countsOf(other.hashtags);
    sites.countsOf(other.sites);
  }

  void forget(PostId post) {
    exhibits.forget(post);
  }

  void react(long further, long minute) {
    acts += further;
    crowds.react(further, minute);
  }

  public StoryId id() {
    return id;
  }

  /** The earliest post known. */
  public PostId root() {
    return root;
  }

  public Instant begun() {
    return begun;
  }

  public Instant last() {
    return last;
  }

  public long mentions() {
    return mentions;
  }

  public long hostile() {
    return hostile;
  }

  /** Likes, reposts, replies and quotes of its posts together. */
  public long acts() {
    return acts;
  }

  /** Likes, reposts, replies and quotes that came in the last so many minutes. */
  public long actsWithin(int minutes, long now) {
    return crowds.acts(minutes, now);
  }

  /** Followers of everybody who spoke, once for each post; who tells none counts as none. */
  public long reach() {
    return reach;
  }

  /** When its mentions came, after its beginning. */
  public Reactions reactions(long now) {
    return course.reactions(Math.floorDiv(begun.getEpochSecond(), 60L), now);
  }

  public long mentionsWithin(int minutes, long now) {
    return crowds.mentions(minutes, now);
  }

  public long hostileWithin(int minutes, long now) {
    return crowds.hostile(minutes, now);
  }

  public long authorsWithin(int minutes, long now) {
    return crowds.authors(minutes, now);
  }

  public long hostileAuthorsWithin(int minutes, long now) {
    return crowds.hostileAuthors(minutes, now);
  }

  public long harmedWithin(Harm harm, int minutes, long now) {
    return crowds.harmed(harm, minutes, now);
  }

  public Optional<Instant> firstHostile() {
    return exhibits.first();
  }

  public List<PostId> exhibits() {
    return exhibits.posts();
  }

  public Set<ChannelId> channels() {
    return channels.names().stream().map(ChannelId::new).collect(Collectors.toUnmodifiableSet());
  }

  /** Channels on which someone spoke against the brand within so many minutes. */
  public Set<ChannelId> hostileChannelsWithin(int minutes, long now) {
    return hostileChannels.numbers().entrySet().stream()
        .filter(channel -> channel.getValue() > now - minutes)
        .map(channel -> new ChannelId(channel.getKey()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The hashtag that at least this share of its mentions carries, and the most. */
  public Optional<String> hashtagOfAtLeast(double share) {
    return hashtags.numbers().entrySet().stream()
        .filter(tag -> tag.getValue() >= share * mentions)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The site that most of its posts lead to, if at least this share of them leads to one. */
  Optional<String> siteOfAtLeast(double share) {
    return sites.numbers().entrySet().stream()
        .filter(site -> site.getValue() >= share * mentions)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  List<String> telling(UsualWords usual, int most) {
    return words.telling(usual, most);
  }

  List<String> label(UsualWords usual, int most) {
    return words.label(usual, most);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(number);
    out.writeUTF(id.value());
    new Evidence(root, begun, 0).writeTo(out);
    Evidence.writeInstant(out, last);
    out.writeLong(mentions);
    out.writeLong(hostile);
    out.writeLong(acts);
    out.writeLong(reach);
    crowds.writeTo(out);
    course.writeTo(out);
    exhibits.writeTo(out);
    words.writeTo(out);
    channels.writeTo(out);
    hostileChannels.writeTo(out);
    hashtags.writeTo(out);
    sites.writeTo(out);
  }

  static Story readFrom(DataInput in) throws IOException {
    var read = new Story(in.readLong(), new StoryId(in.readUTF()), Evidence.readFrom(in));
    read.last = Evidence.readInstant(in);
    read.mentions = in.readLong();
    read.hostile = in.readLong();
    read.acts = in.readLong();
    read.reach = in.readLong();
    read.crowds = Crowds.readFrom(in);
    read.course = Course.readFrom(in);
    read.exhibits = Exhibits.readFrom(in);
    read.words = TopWords.readFrom(in);
    read.channels = Tallies.readFrom(in);
    read.hostileChannels = Tallies.readFrom(in);
    read.hashtags = Tallies.readFrom(in);
    read.sites = Tallies.readFrom(in);
    return read;
  }
}
