package firebreak.desk.answering;

import firebreak.desk.crises.Crises;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.reach.Earlier;
import firebreak.respond.review.Effects;
import firebreak.respond.review.Reaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What followed the earlier public answers of a brand, as far as it can be compared. */
@Component
class Experience {

  /*
   * Looked up again after ten minutes at most: it changes when an hour after an answer is full, and
   * counting it means reading the reactions of up to twenty crises.
   */
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final Duration AROUND = Duration.ofHours(2);
  private static final int MOST_CRISES = 20;
  private static final int MOST_REACTIONS = 50_000;

  private final Crises crises;
  private final JdbcClient db;
  private final InstantSource clock;
  private final Map<BrandId, Known> known = new ConcurrentHashMap<>();

  Experience(Crises crises, JdbcClient db, InstantSource clock) {
    this.crises = crises;
    this.db = db;
    this.clock = clock;
  }

  List<Earlier> of(BrandId brand) {
    var now = clock.instant();
    var kept =
        Optional.ofNullable(known.get(brand))
            .filter(before -> before.at().plus(FRESH).isAfter(now))
            .orElseGet(() -> new Known(now, look(brand, now)));
    known.put(brand, kept);
    return kept.earlier();
  }

  private List<Earlier> look(BrandId brand, Instant now) {
    return crises.all().stream()
        .filter(one -> one.brand().equals(brand))
        .limit(MOST_CRISES)
        .flatMap(one -> crises.byId(one.id()).stream())
        .flatMap(crisis -> in(crisis, now))
        .toList();
  }

  private Stream<Earlier> in(Crisis crisis, Instant now) {
    var acts =
        crisis.timeline().all(WordsPublished.class).stream().map(WordsPublished::at).toList();
    if (acts.isEmpty()) {
      return Stream.empty();
    }
    var began = crisis.window().firstHostilePost();
    var until = acts.getLast().plus(AROUND);
    var reactions = reactions(crisis, began.minus(AROUND), until);
    return Effects.of(reactions, acts, until.isAfter(now) ? now : until).stream()
        .flatMap(effect -> Earlier.of(effect, began).stream());
  }

  /** The story may have become part of another since. */
  private List<Reaction> reactions(Crisis crisis, Instant from, Instant until) {
    return db.sql(
            "select m.at, m.hostile from crisis c join mention m on m.brand_id = c.brand_id left"
                + " join story_mention s on s.brand_id = m.brand_id and s.seq = m.seq where c.id = ?"
                + " and (c.story_id is null or c.story_id = s.story_id) and m.at >= ? and m.at < ?"
                + " order by m.at limit "
                + MOST_REACTIONS)
        .params(crisis.id().value(), Timestamp.from(from), Timestamp.from(until))
        .query((row, number) -> new Reaction(row.getTimestamp(1).toInstant(), row.getBoolean(2)))
        .list();
  }

  private record Known(Instant at, List<Earlier> earlier) {}
}
