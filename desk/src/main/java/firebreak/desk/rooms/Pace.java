package firebreak.desk.rooms;

import firebreak.desk.detecting.Detecting;
import firebreak.desk.detecting.Signals;
import firebreak.desk.outlook.TierChance;
import firebreak.desk.outlook.TierChances;
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

  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final double WORTH_SAYING = 0.05;

  private final JdbcClient db;
  private final Detecting detecting;
  private final Signals signals;
  private final TierChances chances;

  Pace(JdbcClient db, Detecting detecting, Signals signals, TierChances chances) {
    this.db = db;
    this.detecting = detecting;
    this.signals = signals;
    this.chances = chances;
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
        outlook(room),
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

  private Optional<Outlook> outlook(Room room) {
    return room.story()
        .flatMap(id -> detecting.ask(room.brand().id(), detector -> detector.story(id, room.now())))
        .filter(story -> story.velocity().isActive())
        .map(story -> outlook(room, story));
  }

  private Outlook outlook(Room room, StoryView story) {
    var reader = room.reader();
    var forecast = story.velocity().forecast();
    var soon = forecast.within120();
    var likely =
        reader.say(
            "pace.forecast",
            soon.low(),
            soon.high(),
            reader.clock(room.now().plus(TWO_HOURS)),
            Math.round(forecast.low()),
            Math.round(forecast.high()));
    var peak = reader.say(forecast.pastPeak() ? "pace.peak.past" : "pace.peak.ahead");
    return new Outlook(likely + " " + peak, reader.say("why.pace.forecast"), chance(room, story));
  }

  /** That it becomes worse than the crisis is. */
  private Optional<String> chance(Room room, StoryView story) {
    var raised =
        signals.of(room.brand().id(), room.now().minus(TWO_HOURS)).stream()
            .filter(signal -> signal.story().filter(story.id()::equals).isPresent())
            .toList();
    var asked = new TierChances.Story(room.brand().id(), story, raised);
    return chances.above(room.crisis().tier(), asked, room.now()).stream()
        .filter(chance -> chance.in120() >= WORTH_SAYING)
        .findFirst()
        .map(chance -> chance(room.reader(), chance));
  }

  private static String chance(Reader reader, TierChance chance) {
    var tier = chance.tier() + " " + reader.name(chance.tier());
    return reader.say("pace.chance", chance.in120(), tier, chance.in30());
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
   * @param outlook what is likely; absent when hardly anything is said any more
   * @param grows clearly more than half an hour ago
   */
  record Said(String sentence, String all, Optional<Outlook> outlook, boolean grows) {}

  /**
   * What it is likely to become.
   *
   * @param chance that it becomes worse than the crisis is; absent when that is hardly likely
   */
  record Outlook(String likely, String because, Optional<String> chance) {}
}
