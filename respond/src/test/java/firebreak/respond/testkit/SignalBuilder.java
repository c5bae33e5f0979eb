package firebreak.respond.testkit;

import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Usual;
import firebreak.model.SignalId;
import firebreak.model.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Signals that tests speak of. */
public final class SignalBuilder {

  /** 21:41 in Warsaw, a Saturday. */
  public static final Instant SATURDAY_NIGHT = Instant.parse("2026-03-07T20:41:00Z");

  public static final BrandId ACME = new BrandId("acme");
  public static final StoryId CHARGER = new StoryId("burnt charger");
  public static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  public static final Duration AN_HOUR = Duration.ofMinutes(60);

  private static final ChannelId BLUESKY = new ChannelId("bluesky");

  private SignalBuilder() {}

  public static Signal of(Measure measure) {
    return of(measure, SATURDAY_NIGHT);
  }

  public static Signal of(Measure measure, Instant at) {
    return signal(measure, at, Optional.of(CHARGER));
  }

  public static Signal brandWide(Measure measure) {
    return signal(measure, SATURDAY_NIGHT, Optional.empty());
  }

  private static Signal signal(Measure measure, Instant at, Optional<StoryId> story) {
    var id = new SignalId(measure.getClass().getSimpleName() + " " + at);
    var evidence = List.of(new PostId(BLUESKY, "p1"));
    return new Signal(id, ACME, story, at, at.minus(measure.window()), measure, evidence);
  }

  /** A burst in a window of half an hour against a usual of 4 ± 3. */
  public static Measure.NegativeBurst burst(long authors, double sigmas, int windows) {
    var usual = Optional.of(new Usual(4, 3, 28, 56));
    return new Measure.NegativeBurst(HALF_AN_HOUR, authors, usual, sigmas, authors / 4.0, windows);
  }

  /** A burst of which nobody can say yet whether it is one. */
  public static Measure.NegativeBurst burstInWarmUp(long authors, Duration window) {
    return new Measure.NegativeBurst(window, authors, Optional.empty(), 0, 0, 1);
  }

  public static Measure.HarmReported harm(Harm harm, long authors) {
    return new Measure.HarmReported(AN_HOUR, harm, authors);
  }

  public static Measure.CrossChannel channels(int channels, long authors) {
    var names =
        IntStream.range(0, channels)
            .mapToObj(index -> new ChannelId("channel-" + index))
            .collect(Collectors.toSet());
    return new Measure.CrossChannel(AN_HOUR, names, authors);
  }

  public static Measure.InfluentialAuthor followedBy(long followers) {
    return new Measure.InfluentialAuthor(
        HALF_AN_HOUR, new AuthorId(BLUESKY, "mila"), "mila", followers);
  }

  public static Measure.SingleComplaint complaint() {
    return new Measure.SingleComplaint(AN_HOUR, new AuthorId(BLUESKY, "mila"));
  }

  public static Measure.MediaPickup media(String... outlets) {
    return new Measure.MediaPickup(AN_HOUR, Set.of(outlets));
  }
}
