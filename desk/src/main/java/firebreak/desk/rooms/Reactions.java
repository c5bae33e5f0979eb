package firebreak.desk.rooms;

import firebreak.desk.platform.KeptBriefly;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.CrisisDismissed;
import firebreak.respond.crisis.CrisisEvent.CrisisRecovered;
import firebreak.respond.review.Effects;
import firebreak.respond.review.Reaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public said over the whole length of a crisis, and a little before and after it. */
@Component
class Reactions {

  private static final Duration BEFORE = Duration.ofHours(1);
  private static final Duration AFTER = Duration.ofHours(2);

  /** Enough for a storm of weeks; a larger one is told by its beginning. */
  private static final int MOST = 500_000;

  /** Everybody in a room asks for the same at the same moment; to count a great one is long. */
  private static final Duration KEPT = Duration.ofSeconds(3);

  private final KeptBriefly<List<Object>, List<Reaction>> near = new KeptBriefly<>(KEPT);
  private final KeptBriefly<List<Object>, List<Counted>> buckets = new KeptBriefly<>(KEPT);
  private final JdbcClient db;

  Reactions(JdbcClient db) {
    this.db = db;
  }

  /** What came close enough to one of our acts to be compared for it, second by second. */
  List<Reaction> around(List<Instant> acts, Room room) {
    if (acts.isEmpty()) {
      return List.of();
    }
    var from = Collections.min(acts).minus(Effects.LONGEST);
    var until = Collections.max(acts).plus(Effects.LONGEST);
    return near.get(List.of(room.id(), from, until), () -> between(from, until, room));
  }

  private List<Reaction> between(Instant from, Instant until, Room room) {
    return db.sql(
            "select date_bin('1 second', m.at, 'epoch'), count(*),"
                + " count(*) filter (where m.hostile) from "
                + Talk.from(room)
                + " and m.at >= ? and m.at < ? group by 1 order by 1 limit "
                + MOST)
        .params(Talk.of(room))
        .params(Timestamp.from(from), Timestamp.from(until))
        .query((row, number) ->
            new Reaction(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3)))
        .list();
  }

  /** How much was said in each bucket that is not empty, counted where it is kept. */
  List<Counted> counted(Room room, Duration bucket) {
    var span = span(room);
    return buckets.get(List.of(room.id(), bucket, span.from()), () -> counted(room, bucket, span));
  }

  private List<Counted> counted(Room room, Duration bucket, Span span) {
    return db.sql(
            "select date_bin(make_interval(secs => ?), m.at, 'epoch'), count(*),"
                + " count(*) filter (where m.hostile) from "
                + Talk.from(room)
                + " and m.at >= ? and m.at < ? group by 1")
        .param(bucket.toSeconds())
        .params(Talk.of(room))
        .params(Timestamp.from(span.from()), Timestamp.from(span.until()))
        .query((row, number) ->
            new Counted(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3)))
        .list();
  }

  /** From an hour before the first hostile post to two hours after the end, or to this moment. */
  Span span(Room room) {
    var from = room.crisis().window().firstHostilePost().minus(BEFORE);
    var end = ended(room).map(moment -> moment.plus(AFTER)).orElse(room.now());
    return new Span(from, end.isAfter(room.now()) ? room.now() : end);
  }

  /** When it was called over or no crisis at all; empty while it goes on. */
  static Optional<Instant> ended(Room room) {
    var timeline = room.crisis().timeline();
    return room.crisis().stage().isOpen()
        ? Optional.empty()
        : Stream.of(CrisisRecovered.class, CrisisDismissed.class)
            .flatMap(kind -> timeline.all(kind).stream())
            .map(CrisisEvent::at)
            .max(Instant::compareTo);
  }

  /** How much was said from a moment on, until the next bucket begins. */
  record Counted(Instant from, long mentions, long hostile) {}

  /** The stretch of time that a review looks at. */
  record Span(Instant from, Instant until) {

    Duration length() {
      return Duration.between(from, until);
    }
  }
}
