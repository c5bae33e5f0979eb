package firebreak.desk.replies;

import firebreak.desk.replies.Composition.Place;
import firebreak.desk.replies.Composition.State;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.crisis.CrisisId;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The compositions of this desk. */
@Component
class Compositions {

  private final JdbcClient db;
  private final InstantSource clock;

  Compositions(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Composition> byId(long id) {
    return db.sql(CompositionRow.COLUMNS + "where id = ?")
        .param(id)
        .query(CompositionRow::read)
        .optional();
  }

  /** The same, held by the running transaction. */
  Optional<Composition> held(long id) {
    return db.sql(CompositionRow.COLUMNS + "where id = ? for update")
        .param(id)
        .query(CompositionRow::read)
        .optional();
  }

  /** The one on which somebody works for this post. */
  Optional<Composition> openFor(BrandId brand, PostId post) {
    return db.sql(
            CompositionRow.COLUMNS
                + "where brand_id = ? and channel = ? and post_id = ?"
                + " and state in ('DRAFT', 'WAITS', 'APPROVED')")
        .params(brand.value(), post.channel().value(), post.externalId())
        .query(CompositionRow::read)
        .optional();
  }

  /** Empty when somebody has just begun one for the same post. */
  Optional<Long> begin(Place place, String language, PersonId by) {
    return db.sql(
            "insert into reply (brand_id, channel, handle, post_id, root_id, language, kind,"
                + " author_id, writers, state, since)"
                + " values (?, ?, ?, ?, ?, ?, 'SUBSTANCE', ?, array[]::text[], 'DRAFT', ?)"
                + " on conflict do nothing returning id")
        .params(
            place.from().brand().value(),
            place.post().channel().value(),
            place.from().handle(),
            place.post().externalId(),
            place.root().externalId(),
            language,
            by.value(),
            now())
        .query(Long.class)
        .optional();
  }

  /** Keeps other words; whatever they were before, they are a draft now. */
  void write(long id, Written written, PersonId by, String tab) {
    db.sql(
            "update reply set author_id = case when words = '' then ? else author_id end,"
                + " words = ?, language = ?, kind = ?, version = version + 1, tab = ?,"
                + " since = case when state = 'DRAFT' then since else ? end, state = 'DRAFT',"
                + " writers = case when ? = any(writers) then writers else writers || ? end"
                + " where id = ?")
        .params(
            List.of(
                by.value(),
                written.words(),
                written.language(),
                written.kind().name(),
                tab,
                now(),
                by.value(),
                by.value(),
                id))
        .update();
  }

  /** Keeps what a reader made of words; they still wait for somebody else. */
  void rewrite(long id, Written written, PersonId by) {
    db.sql(
            "update reply set author_id = ?, words = ?, version = version + 1, tab = '',"
                + " since = ?, writers = array[?]::text[] where id = ?")
        .params(by.value(), written.words(), now(), by.value(), id)
        .update();
  }

  void come(long id, State to) {
    db.sql("update reply set state = ?, since = ?, version = version + 1, tab = '' where id = ?")
        .params(to.name(), now(), id)
        .update();
  }

  void remark(long id, PersonId by, String words) {
    db.sql("update reply set remark = ?, remark_by = ? where id = ?")
        .params(words, by.value(), id)
        .update();
  }

  void forgetRemark(long id) {
    db.sql("update reply set remark = null, remark_by = null where id = ?").param(id).update();
  }

  /** Remembers the room that these words belong to. */
  void belongs(long id, CrisisId crisis) {
    db.sql("update reply set crisis_id = ? where id = ? and crisis_id is distinct from ?")
        .params(crisis.value(), id, crisis.value())
        .update();
  }

  List<Composition> in(CrisisId crisis) {
    return db.sql(
            CompositionRow.COLUMNS
                + "where crisis_id = ? and words <> '' order by since desc, id desc limit 50")
        .param(crisis.value())
        .query(CompositionRow::read)
        .list();
  }

  /** In one of these states, the newest first; an empty page that somebody left is none. */
  List<Composition> in(List<State> states, int most) {
    return db.sql(
            CompositionRow.COLUMNS
                + "where state = any(?) and words <> '' order by since desc, id desc limit ?")
        .params(states.stream().map(Enum::name).toArray(String[]::new), most)
        .query(CompositionRow::read)
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
