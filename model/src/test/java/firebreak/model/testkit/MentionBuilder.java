package firebreak.model.testkit;

import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.WatchId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** Says in a test what was said where, when and by whom; whatever is not said is ordinary. */
public final class MentionBuilder {

  /** A Saturday evening, the hour at which complaints go viral. */
  public static final Instant SATURDAY_NIGHT = Instant.parse("2026-03-07T20:41:00Z");

  private BrandId brand = new BrandId("acme");
  private ChannelId channel = new ChannelId("bluesky");
  private String id = "post-1";
  private String author = "mila";
  private OptionalLong followers = OptionalLong.empty();
  private String words = "my acme charger melted";
  private Instant at = SATURDAY_NIGHT;
  private Optional<Instant> heardAt = Optional.empty();
  private Optional<String> root = Optional.empty();
  private Optional<String> answered = Optional.empty();
  private Set<WatchId> watches = Set.of(new WatchId("names"));
  private List<String> links = List.of();

  private MentionBuilder() {}

  public static MentionBuilder aMention() {
    return new MentionBuilder();
  }

  public MentionBuilder of(String brandId) {
    brand = new BrandId(brandId);
    return this;
  }

  public MentionBuilder on(String channelId) {
    channel = new ChannelId(channelId);
    return this;
  }

  public MentionBuilder withId(String externalId) {
    id = externalId;
    return this;
  }

  public MentionBuilder by(String handle) {
    author = handle;
    return this;
  }

  public MentionBuilder followedBy(long count) {
    followers = OptionalLong.of(count);
    return this;
  }

  public MentionBuilder saying(String text) {
    words = text;
    return this;
  }

  public MentionBuilder at(Instant moment) {
    at = moment;
    return this;
  }

  public MentionBuilder heardAt(Instant moment) {
    heardAt = Optional.of(moment);
    return this;
  }

  public MentionBuilder inThread(String rootId) {
    root = Optional.of(rootId);
    return this;
  }

  public MentionBuilder answering(String externalId) {
    answered = Optional.of(externalId);
    return this;
  }

  public MentionBuilder underOurs() {
    watches = Set.of(new WatchId("names"), Mention.UNDER_OURS);
    return this;
  }

  public MentionBuilder byUs() {
    watches = Set.of(new WatchId("names"), Mention.BY_US);
    return this;
  }

  public MentionBuilder linkingTo(String... addresses) {
    links = List.of(addresses);
    return this;
  }

  public Post post() {
    var postId = new PostId(channel, id);
    var place =
        root.map(r -> new ThreadPlace(new PostId(channel, r), answered(), Optional.empty()))
            .orElseGet(() -> ThreadPlace.startedBy(postId));
    var who =
        new Author(
            new AuthorId(channel, author),
            author,
            Optional.empty(),
            followers,
            Optional.empty(),
            Optional.empty());
    var facts = new PostFacts(Optional.empty(), Optional.empty(), links, 0, OptionalDouble.empty());
    return new Post(postId, who, words, at, place, Engagement.UNKNOWN, facts);
  }

  private Optional<PostId> answered() {
    return answered.map(one -> new PostId(channel, one));
  }

  public Mention build() {
    return new Mention(brand, post(), watches, heardAt.orElse(at));
  }
}
