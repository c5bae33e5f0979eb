package firebreak.desk.cases;

import firebreak.desk.cases.CareCase.Order;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.care.ClaimCheck;
import firebreak.respond.care.FollowUp;
import firebreak.respond.crisis.CrisisId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of this desk. */
@Component
class CaseStore {

  private static final int MOST_LISTED = 120;

  private final JdbcClient db;
  private final Json json;
  private final CaseRow rows;
  private final InstantSource clock;

  CaseStore(JdbcClient db, Json json, InstantSource clock) {
    this.db = db;
    this.json = json;
    this.rows = new CaseRow(json);
    this.clock = clock;
  }

  /** Opens a case from a mention of that brand; empty when there is no such mention. */
  Optional<Long> open(Opening opening) {
    return db.sql(
            "insert into care_case (brand_id, channel, post_id, root_id, author_id, handle,"
                + " author_name, posted_at, crisis_id, opened_by, opened_at, due_at)"
                + " select m.brand_id, p.channel, p.external_id, p.root_id, p.author_id, p.handle,"
                + " p.author_name, p.posted_at, ?, ?, ?, ? from mention m join post p on p.channel"
                + " = m.channel and p.external_id = m.external_id where m.brand_id = ? and"
                + " m.channel = ? and m.external_id = ? and p.deleted_at is null"
                + " on conflict (brand_id, channel, post_id) do nothing returning id")
        .param(opening.crisis().map(CrisisId::value).orElse(null))
        .param(opening.by().value())
        .param(now())
        .param(Timestamp.from(opening.due()))
        .param(opening.brand().value())
        .param(opening.post().channel().value())
        .param(opening.post().externalId())
        .query(Long.class)
        .optional();
  }

  /** The case that was opened for this post. */
  Optional<Long> of(BrandId brand, PostId post) {
    return db.sql("select id from care_case where brand_id = ? and channel = ? and post_id = ?")
        .params(brand.value(), post.channel().value(), post.externalId())
        .query(Long.class)
        .optional();
  }

  Optional<CareCase> byId(long id) {
    return db.sql("select * from care_case where id = ?").param(id).query(rows::read).optional();
  }

  /** The same, held by the running transaction. */
  Optional<CareCase> held(long id) {
    return db.sql("select * from care_case where id = ? for update")
        .param(id)
        .query(rows::read)
        .optional();
  }

  /** The open ones by their deadline, then the latest closed. */
  List<CareCase> listed() {
    return db.sql(
            "select * from care_case order by closed_at is not null, case when closed_at is null"
                + " then due_at end, closed_at desc limit "
                + MOST_LISTED)
        .query(rows::read)
        .list();
  }

  List<CareCase> in(CrisisId crisis) {
    return db.sql("select * from care_case where crisis_id = ? order by id")
        .param(crisis.value())
        .query(rows::read)
        .list();
  }

  void owned(long id, PersonId owner) {
    set(id, "owner_id = ?", owner.value());
  }

  void checked(long id, ClaimCheck claim, String found) {
    db.sql("update care_case set claim = ?, claim_found = ? where id = ?")
        .params(claim.name(), found, id)
        .update();
  }

  void ordered(long id, Order order) {
    db.sql(
            "update care_case set order_number = ?, order_facts = ?::jsonb, order_note = ?"
                + " where id = ?")
        .params(order.number(), json.write(order.facts()), order.note(), id)
        .update();
  }

  void reachedBy(long id, String contact) {
    set(id, "contact = ?", contact);
  }

  void answered(long id) {
    set(id, "answered_at = coalesce(answered_at, ?)", now());
  }

  void confirmed(long id) {
    set(id, "confirmed_at = coalesce(confirmed_at, ?)", now());
  }

  void followedUp(long id, FollowUp.Answer answer) {
    set(id, "follow_up = ?", answer.name());
  }

  void rated(long id, int stars, String words) {
    db.sql("update care_case set stars = ?, stars_words = ? where id = ?")
        .params(stars, words, id)
        .update();
  }

  void closed(long id) {
    set(id, "closed_at = ?", now());
  }

  void reopened(long id) {
    db.sql("update care_case set closed_at = null where id = ?").param(id).update();
  }

  /** Open cases that nobody has answered in time and whose owner was not told. */
  List<CareCase> late(Instant now) {
    return db.sql(
            "select * from care_case where closed_at is null and answered_at is null and alarmed_at"
                + " is null and erased_at is null and due_at <= ? order by due_at limit 50"
                + " for update skip locked")
        .param(Timestamp.from(now))
        .query(rows::read)
        .list();
  }

  void alarmed(long id) {
    set(id, "alarmed_at = ?", now());
  }

  private void set(long id, String change, Object value) {
    db.sql("update care_case set " + change + " where id = ?").params(value, id).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /** What a case begins with. */
  record Opening(BrandId brand, PostId post, Optional<CrisisId> crisis, PersonId by, Instant due) {}
}
