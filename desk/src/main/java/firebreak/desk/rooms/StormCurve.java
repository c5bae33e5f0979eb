package firebreak.desk.rooms;

import firebreak.desk.detecting.Detecting;
import firebreak.desk.platform.PublicActs;
import firebreak.desk.rooms.Reactions.Counted;
import firebreak.desk.rooms.Reactions.Span;
import firebreak.detect.count.UsualHours.Band;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.Seriousness.Moment;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The talk over the whole crisis, with each tier and each of our public words marked on it. */
@RestController
class StormCurve {

  private static final int MOST_BUCKETS = 288;
  private static final int LONGEST_LABEL = 40;
  private static final List<Duration> BUCKETS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

  private final Rooms rooms;
  private final Reactions reactions;
  private final Detecting detecting;
  private final ObjectProvider<PublicActs> publicActs;

  StormCurve(
      Rooms rooms,
      Reactions reactions,
      Detecting detecting,
      ObjectProvider<PublicActs> publicActs) {
    this.rooms = rooms;
    this.reactions = reactions;
    this.detecting = detecting;
    this.publicActs = publicActs;
  }

  @GetMapping("/crises/{id}/curve")
  Answer curve(@PathVariable String id, HttpServletRequest request) {
    var room = rooms.of(id, request);
    var span = reactions.span(room);
    var bucket = bucket(span);
    return new Answer(
        bucket.toSeconds(),
        besideUsual(room, points(reactions.counted(room, bucket), span, bucket), span),
        tiers(room),
        acts(room, span));
  }

  /** The finest bucket that does not make too many of them. */
  static Duration bucket(Span span) {
    return BUCKETS.stream()
        .filter(bucket -> span.length().dividedBy(bucket) <= MOST_BUCKETS)
        .findFirst()
        .orElseGet(() -> Duration.ofHours(1 + span.length().toHours() / MOST_BUCKETS));
  }

  static List<Point> points(List<Counted> counted, Span span, Duration bucket) {
    long first = span.from().getEpochSecond() / bucket.toSeconds();
    int size = (int) (span.until().getEpochSecond() / bucket.toSeconds() - first) + 1;
    var all = new long[size];
    var hostile = new long[size];
    for (var one : counted) {
      int at = (int) (one.from().getEpochSecond() / bucket.toSeconds() - first);
      all[at] = one.mentions();
      hostile[at] = one.hostile();
    }
    var points = new ArrayList<Point>();
    for (int at = 0; at < size; at++) {
      var from = Instant.ofEpochSecond((first + at) * bucket.toSeconds());
      points.add(new Point(from, all[at], hostile[at], null, null, null));
    }
    return points;
  }

  /** What is usual for all talk about the brand, at the moments of which the detector knows it. */
  private List<Point> besideUsual(Room room, List<Point> points, Span span) {
    var bucket = bucket(span);
    var usual = new HashMap<Instant, Band>();
    detecting
        .ask(room.brand().id(), detector -> detector.curve(bucket, span.from(), span.until()))
        .points()
        .forEach(known -> known.usual().ifPresent(band -> usual.put(known.from(), band)));
    return points.stream().map(point -> point.beside(usual.get(point.t()))).toList();
  }

  private static List<Flag> tiers(Room room) {
    return room.crisis().seriousness().given().stream()
        .map((Moment given) ->
            new Flag(given.at(), room.reader().name(given.tier()), given.tier().name()))
        .toList();
  }

  /** The words of the timeline, and those that were said beside it; the same words once. */
  private List<Mark> acts(Room room, Span span) {
    var written = room.crisis().timeline().all(WordsPublished.class);
    var elsewhere =
        publicActs.stream()
            .flatMap(acts -> acts.of(room.brand().id(), span.from(), span.until()).stream())
            .filter(act -> written.stream().noneMatch(words -> isSame(words.at(), act.at())))
            .map(act -> new Mark(act.at(), cut(act.words())));
    return Stream.concat(
            written.stream().map(words -> new Mark(words.at(), cut(words.words()))), elsewhere)
        .sorted(Comparator.comparing(Mark::t))
        .toList();
  }

  /** A column keeps microseconds, a timeline keeps all. */
  private static boolean isSame(Instant one, Instant other) {
    return Duration.between(one, other).abs().toMillis() == 0;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST_LABEL) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST_LABEL - 1)) ? 39 : LONGEST_LABEL;
    return words.substring(0, end).strip() + "…";
  }

  /** What the curve in the browser draws; its form is described in {@code js/curve.js}. */
  record Answer(long bucketSeconds, List<Point> points, List<Flag> signals, List<Mark> acts) {}

  /** One bucket; the band is null while the desk learns what is usual. */
  record Point(
      Instant t,
      long mentions,
      long negative,
      @Nullable Double low,
      @Nullable Double mean,
      @Nullable Double high) {

    Point beside(@Nullable Band usual) {
      return usual == null
          ? this
          : new Point(t, mentions, negative, usual.low(), usual.mean(), usual.high());
    }
  }

  /** A tier that was given. */
  record Flag(Instant t, String label, String tier) {}

  /** Something we said in public. */
  record Mark(Instant t, String label) {}
}
