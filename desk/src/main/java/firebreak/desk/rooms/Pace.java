package firebreak.desk.rooms;

import firebreak.desk.detecting.Detecting;
import firebreak.detect.StoryView;
import firebreak.respond.wording.Counted;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether it is getting better: the last half hour against the half hour before. */
@Component
class Pace {

  /*
   * Two counts of a steady stream differ by chance. Their difference has a standard deviation of
   * about the root of their sum, so only a difference of more than twice that is called a change.
   */
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private static final int ALL_THAT_LIVE = 2_000;

  private final JdbcClient db;
  private final Detecting detecting;

  Pace(JdbcClient db, Detecting detecting) {
    this.db = db;
    this.detecting = detecting;
  }

  /** The sentence with which the room begins. */
  Said of(Room room) {
    var counts = counts(room);
    var reader = room.reader();
    var sentence =
        counts.now() + counts.before() == 0
            ? reader.say("pace.silent")
            : reader.say(
                "pace." + counts.tendency(),
                reader.counted(Counted.MENTION, counts.now()),
                reader.count(counts.before()));
    return new Said(
        sentence,
        reader.say("pace.all", counts.all()),
        forecast(room, counts),
        counts.tendency().equals("worse"));
  }

  private Counts counts(Room room) {
    var half = Timestamp.from(room.now().minus(HALF_HOUR));
    var hour = Timestamp.from(room.now().minus(HALF_HOUR.multipliedBy(2)));
    var since = Timestamp.from(room.crisis().window().firstHostilePost());
    return db.sql(
            "select count(*) filter (where m.at > ?), count(*) filter (where m.at > ? and m.at <="
                + " ?), count(*) from "
                + Talk.from(room)
                + " and m.at >= ? and m.at <= ?")
        .params(half, hour, half)
        .params(Talk.of(room))
        .params(since, Timestamp.from(room.now()))
        .query((row, number) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  private Optional<String> forecast(Room room, Counts counts) {
    return room.story()
        .flatMap(story ->
            detecting.ask(
                room.brand().id(),
                detector ->
                    detector.storiesByHeat(room.now(), ALL_THAT_LIVE).stream()
                        .filter(view -> view.id().equals(story))
                        .findFirst()))
        .map(StoryView::velocity)
        .filter(velocity -> velocity.in60() >= 5 && velocity.forecast().high() > counts.all() * 1.2)
        .map(velocity ->
            room.reader()
                .say(
                    "pace.forecast",
                    Math.round(velocity.forecast().low()),
                    Math.round(velocity.forecast().high())));
  }

  private record Counts(long now, long before, long all) {

    String tendency() {
      double chance = 2 * Math.sqrt((double) now + before);
      if (Math.abs(now - before) <= chance) {
        return "steady";
      }
      return now > before ? "worse" : "better";
    }
  }

  /**
   * How it goes.
   *
   * @param all how much was said since the first hostile post
   * @param forecast how much is likely; absent when it hardly grows
   * @param grows clearly more than half an hour ago
   */
  record Said(String sentence, String all, Optional<String> forecast, boolean grows) {}
}
