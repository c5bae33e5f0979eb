package firebreak.desk.detecting;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.SignalId;
import firebreak.model.StoryId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signals that were raised, each once. */
@Component
public class Signals {

  private final JdbcClient db;
  private final Json json;
  private final InstantSource clock;

  Signals(JdbcClient db, Json json, InstantSource clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /** Stores signals and gives back the ones that were not known before. */
  List<Signal> insert(List<Signal> raised) {
    return raised.stream().filter(this::insert).toList();
  }

  private boolean insert(Signal signal) {
    return db.sql(
                "insert into signal (id, brand_id, story_id, at, since, kind, body, seen_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (id) do nothing")
            .param(signal.id().value())
            .param(signal.brand().value())
            .param(signal.story().map(StoryId::value).orElse(null))
            .param(Timestamp.from(signal.at()))
            .param(Timestamp.from(signal.since()))
            .param(signal.measure().getClass().getSimpleName())
            .param(json.write(signal))
            .param(Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** The signals of a brand since that event time, oldest first; at most 1,000. */
  public List<Signal> of(BrandId brand, Instant since) {
    return db.sql("select body from signal where brand_id = ? and at >= ? order by at limit 1000")
        .params(brand.value(), Timestamp.from(since))
        .query((row, number) -> json.read(row.getString(1), Signal.class))
        .list();
  }

  /** The signals of a brand up to that event time, newest first. */
  public List<Signal> latest(BrandId brand, Instant until, int most) {
    return db.sql(
            "select body from signal where brand_id = ? and at <= ? order by at desc, id limit ?")
        .params(brand.value(), Timestamp.from(until), most)
        .query((row, number) -> json.read(row.getString(1), Signal.class))
        .list();
  }

  public Optional<Signal> byId(SignalId id) {
    return db.sql("select body from signal where id = ?")
        .param(id.value())
        .query((row, number) -> json.read(row.getString(1), Signal.class))
        .optional();
  }
}
