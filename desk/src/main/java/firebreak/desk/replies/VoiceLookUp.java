package firebreak.desk.replies;

import firebreak.channel.Capabilities;
import firebreak.channel.Channel;
import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Voices.Voice;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Broke;
import firebreak.desk.platform.Patience.TooSlow;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds who a brand is on a channel, and gives up in time however the look-up hangs or breaks. */
@Component
class VoiceLookUp {

  /*
   * A page asks several times; so an answer stays good for a few seconds, and a look-up that was
   * silent once is not asked again for a short rest: everybody is told at once. Both are kept for
   * each brand and channel alone, so a channel that hangs for one brand holds up no other. A
   * look-up has a thread and so a database connection of its own; whoever has many transactions at
   * a time asks before each of them begins and finds the answer here inside it.
   */
  private static final Logger log = LoggerFactory.getLogger(VoiceLookUp.class);

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  static final Duration REST = Duration.ofSeconds(30);
  static final Duration FRESH = Duration.ofSeconds(5);

  private final Voicing voicing;
  private final InstantSource clock;
  private final Map<Place, Remembered> remembered = new ConcurrentHashMap<>();

  VoiceLookUp(Voicing voicing, InstantSource clock) {
    this.voicing = voicing;
    this.clock = clock;
  }

  Looked of(Brand brand, ChannelId channel) {
    var place = new Place(brand.id(), channel);
    var now = clock.instant();
    var known = remembered.get(place);
    if (known != null && now.isBefore(known.until()) && !now.isBefore(known.since())) {
      return known.looked();
    }
    return switch (Patience.ask(PATIENCE, () -> look(brand, channel))) {
      case Answered(NoAccount none) -> {
        remembered.remove(place); // an account that is added counts at once
        yield none;
      }
      case Answered(var looked) -> remember(place, looked, FRESH);
      case TooSlow(var waited) -> silent(place, "no answer within " + waited.toSeconds() + " s");
      case Broke(var why) -> silent(place, why.getClass().getName());
    };
  }

  private Looked look(Brand brand, ChannelId channel) {
    return voicing
        .of(brand, channel)
        .<Looked>map(voice -> new Known(voice, voice.channel().capabilities()))
        .orElseGet(NoAccount::new);
  }

  private Looked silent(Place place, String why) {
    log.warn("voice.silent: {} on {}: {}", place.brand(), place.channel(), why);
    return remember(place, new Silent(), REST);
  }

  private Looked remember(Place place, Looked looked, Duration howLong) {
    var now = clock.instant();
    remembered.put(place, new Remembered(looked, now, now.plus(howLong)));
    return looked;
  }

  /** The channel, where it is known now; absent also while nobody can tell. */
  Optional<Channel> channel(Brand brand, ChannelId channel) {
    return of(brand, channel) instanceof Known(var voice, _)
        ? Optional.of(voice.channel())
        : Optional.empty();
  }

  /** What came of looking. */
  sealed interface Looked {}

  record Known(Voice voice, Capabilities capabilities) implements Looked {}

  /** The brand has no account there. */
  record NoAccount() implements Looked {}

  /** Nobody can tell right now. */
  record Silent() implements Looked {}

  private record Place(BrandId brand, ChannelId channel) {}

  private record Remembered(Looked looked, Instant since, Instant until) {}
}
