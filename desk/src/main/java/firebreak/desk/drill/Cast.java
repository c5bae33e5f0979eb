package firebreak.desk.drill;

import firebreak.channel.ChannelEvent;
import firebreak.desk.drill.Script.Line;
import firebreak.desk.drill.Script.Place;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** Turns the lines of the script into posts of one performance. */
final class Cast {

  /** The complaint's address; a reserved name, so that it leads nowhere. */
  private static final String COMPLAINT = "https://example.org/mila/";

  private static final List<String> CHANNELS = List.of("bluesky", "mastodon", "instagram");
  private static final int DAYS = 28;

  private final BrandId brand;
  private final Script script;

  Cast(BrandId brand, Script script) {
    this.brand = brand;
    this.script = script;
  }

  ChannelEvent said(int number, Line line, Instant at) {
    var channel = new ChannelId(line.channel());
    var id = line.place() == Place.ROOT ? root() : new PostId(channel, brand + "-" + number);
    var followers = OptionalLong.of(line.followers());
    var post =
        new Post(
            id,
            author(channel, line.handle(), followers),
            line.words(),
            at,
            placeOf(line.place(), id),
            Engagement.UNKNOWN,
            factsOf(line.place()));
    return new ChannelEvent.Posted(post, at);
  }

  private PostId root() {
    return new PostId(new ChannelId("bluesky"), brand + "-complaint");
  }

  private ThreadPlace placeOf(Place place, PostId id) {
    return switch (place) {
      case ALONE, ROOT, LINK -> ThreadPlace.startedBy(id);
      case REPLY -> new ThreadPlace(root(), Optional.of(root()), Optional.empty());
      case QUOTE -> new ThreadPlace(id, Optional.empty(), Optional.of(root()));
    };
  }

  private PostFacts factsOf(Place place) {
    var links =
        switch (place) {
          case LINK, QUOTE -> List.of(COMPLAINT + brand);
          case ALONE, ROOT, REPLY -> List.<String>of();
        };
    return new PostFacts(Optional.empty(), Optional.empty(), links, 0, OptionalDouble.empty());
  }

  /**
   * Four ordinary weeks before the performance, so that the desk knows what is usual: a few posts
   * an hour by day, hardly any by night.
   */
  List<ChannelEvent> before(Instant start, RandomGenerator random) {
    var quiet = new ArrayList<ChannelEvent>();
    var hour = Duration.ofHours(1);
    int number = 0;
    for (var at = start.minus(Duration.ofDays(DAYS));
        at.isBefore(start.minus(hour));
        at = at.plus(hour)) {
      int posts = random.nextInt(2 + (at.atZone(java.time.ZoneOffset.UTC).getHour() > 6 ? 2 : 0));
      for (int i = 0; i < posts; i++) {
        quiet.add(ordinary(number++, at.plusSeconds(random.nextInt(3_600)), random));
      }
    }
    quiet.sort(java.util.Comparator.comparing(ChannelEvent::heardAt));
    return quiet;
  }

  private ChannelEvent ordinary(int number, Instant at, RandomGenerator random) {
    var channel = new ChannelId(CHANNELS.get(random.nextInt(CHANNELS.size())));
    var id = new PostId(channel, brand + "-before-" + number);
    var words = script.ordinary().get(random.nextInt(script.ordinary().size()));
    var post =
        new Post(
            id,
            author(channel, "guest" + random.nextInt(400), OptionalLong.empty()),
            words,
            at,
            ThreadPlace.startedBy(id),
            Engagement.UNKNOWN,
            PostFacts.NONE);
    return new ChannelEvent.Posted(post, at);
  }

  private static Author author(ChannelId channel, String handle, OptionalLong followers) {
    return new Author(
        new AuthorId(channel, handle),
        handle,
        Optional.empty(),
        followers,
        Optional.empty(),
        Optional.empty());
  }
}
