package firebreak.channel.bluesky;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.Delivery;
import firebreak.channel.bluesky.JetstreamSocket.Arrival;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One run of listening: connects, delivers, and connects again when the line breaks. */
final class JetstreamRun implements Delivery.Work {

  /*
   * The stream's cursor is a moment in microseconds and is inclusive: the last event comes again,
   * which the intake makes once. After a break we ask for everything from the last moment that the
   * sink has taken. The stream silently moves a cursor that is too old; so we compare it with what
   * the stream keeps and say ourselves that there is a gap.
   *
   * The wait before another try doubles from one second to one minute, of which a random half is
   * spent, so that a thousand desks do not knock at the same moment.
   */

  private static final int BATCH = 500;
  private static final Duration QUIET = Duration.ofSeconds(30);
  private static final int LONGEST_DOUBLING = 6;

  private final BlueskySettings settings;
  private final HttpClient http;
  private final RandomGenerator random;
  private final JetstreamLine lines = new JetstreamLine();
  private Optional<String> position;
  private boolean heard;

  JetstreamRun(
      BlueskySettings settings, HttpClient http, RandomGenerator random, Optional<Cursor> from) {
    this.settings = settings;
    this.http = http;
    this.random = random;
    this.position = from.map(Cursor::position);
  }

  @Override
  public void run(Delivery delivery) throws InterruptedException {
    int failures = 0;
    while (true) {
      tellGap(delivery);
      heard = false;
      var why = listen(delivery);
      failures = heard ? 1 : failures + 1;
      var wait = wait(failures);
      delivery.report(new ChannelHealth.Reconnecting(why, delivery.now(), wait));
      delivery.pause(wait);
    }
  }

  private Duration wait(int failures) {
    long longest = 1_000L << Math.min(failures - 1, LONGEST_DOUBLING);
    return Duration.ofMillis(Math.min(60_000, longest / 2 + random.nextLong(longest / 2 + 1)));
  }

  /** Says that we were blind when the place where we stopped is older than what is kept. */
  private void tellGap(Delivery delivery) throws InterruptedException {
    var oldest = delivery.now().minus(settings.keeps());
    var stopped = position.map(place -> JetstreamLine.moment(Long.parseLong(place)));
    if (stopped.isPresent() && stopped.get().isBefore(oldest)) {
      var gap =
          new ChannelEvent.Gap(
              stopped.get(),
              oldest,
              "the stream keeps only the last " + settings.keeps().toHours() + " hours");
      position = Optional.of(micros(oldest));
      delivery.deliver(List.of(gap), cursor(delivery));
    }
  }

  /** Listens until the line breaks; answers why it broke. */
  private String listen(Delivery delivery) throws InterruptedException {
    try (var socket = JetstreamSocket.connect(http, address())) {
      boolean asked = false;
      while (true) {
        var arrivals = socket.take(BATCH, QUIET);
        if (arrivals.isEmpty() && asked) {
          return "the stream has been silent for " + QUIET.multipliedBy(2).toSeconds() + " seconds";
        }
        if (arrivals.isEmpty()) {
          socket.ping();
        }
        asked = arrivals.isEmpty();
        deliver(arrivals, delivery);
        if (!arrivals.isEmpty() && arrivals.getLast() instanceof Arrival.End(var why)) {
          return why;
        }
      }
    }
  }

  private void deliver(List<Arrival> arrivals, Delivery delivery) throws InterruptedException {
    var events = new ArrayList<ChannelEvent>();
    for (var arrival : arrivals) {
      if (arrival instanceof Arrival.Message(var text)) {
        heard = true;
        var told = lines.read(text, delivery.now(), position.orElse("none"));
        told.micros().ifPresent(micros -> position = Optional.of(Long.toString(micros)));
        told.event().ifPresent(events::add);
      }
    }
    if (!events.isEmpty()) {
      delivery.deliver(events, cursor(delivery));
      delivery.report(new ChannelHealth.Listening(events.getLast().heardAt()));
    }
  }

  private Cursor cursor(Delivery delivery) {
    var now = delivery.now();
    return new Cursor(position.orElse(micros(now)), now);
  }

  private static String micros(Instant moment) {
    return Long.toString(moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000);
  }

  private URI address() {
    var query = new StringBuilder("wantedCollections=" + AtUri.POST);
    if (settings.reactions()) {
      query.append("&wantedCollections=" + AtUri.LIKE + "&wantedCollections=" + AtUri.REPOST);
    }
    query.append("&maxMessageSizeBytes=").append(JetstreamSocket.LONGEST_MESSAGE);
    position.ifPresent(place -> query.append("&cursor=").append(place));
    return URI.create(settings.jetstream() + "?" + query);
  }
}
