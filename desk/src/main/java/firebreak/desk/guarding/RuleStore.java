package firebreak.desk.guarding;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.HouseRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every brand's rules, and the changes that wait for a second person. */
@Component
class RuleStore {

  private static final String VERSIONS =
      "select number, rules, edit, why, by_id, agreed_by, at from guard_rules where brand_id = ?"
          + " order by number desc limit ";
  private static final String PROPOSALS =
      "select id, brand_id, edit, why, by_id, at from guard_proposal where state = 'WAITS' and ";

  private final JdbcClient db;
  private final Json json;

  RuleStore(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  Optional<Version> latest(BrandId brand) {
    return last(brand, 1).stream().findFirst();
  }

  /** The latest first. */
  List<Version> last(BrandId brand, int most) {
    return db.sql(VERSIONS + most).param(brand.value()).query(this::version).list();
  }

  /** From here to the end of the transaction nobody else changes the rules of this brand. */
  void hold(BrandId brand) {
    db.sql("select id from brand where id = ? for update")
        .param(brand.value())
        .query(String.class)
        .single();
  }

  void add(BrandId brand, Version version) {
    db.sql(
            "insert into guard_rules (brand_id, number, rules, edit, why, by_id, agreed_by, at)"
                + " values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)")
        .param(brand.value())
        .param(version.number())
        .param(json.write(version.rules()))
        .param(write(version.edit()))
        .param(version.why())
        .param(version.by().value())
        .param(version.agreed().map(PersonId::value).orElse(null))
        .param(Timestamp.from(version.at()))
        .update();
  }

  long propose(BrandId brand, Proposal proposal) {
    return db.sql(
            "insert into guard_proposal (brand_id, edit, why, by_id, at)"
                + " values (?, ?::jsonb, ?, ?, ?) returning id")
        .params(
            brand.value(),
            write(proposal.edit()),
            proposal.why(),
            proposal.by().value(),
            Timestamp.from(proposal.at()))
        .query(Long.class)
        .single();
  }

  /** The oldest first. */
  List<Proposal> waiting(BrandId brand) {
    return db.sql(PROPOSALS + "brand_id = ? order by id")
        .param(brand.value())
        .query(this::proposal)
        .list();
  }

  /** One that still waits, held by the running transaction. */
  Optional<Proposal> held(BrandId brand, long id) {
    return db.sql(PROPOSALS + "brand_id = ? and id = ? for update")
        .params(brand.value(), id)
        .query(this::proposal)
        .optional();
  }

  void decide(long id, String state, PersonId by, Instant at) {
    db.sql("update guard_proposal set state = ?, decided_by = ?, decided_at = ? where id = ?")
        .params(state, by.value(), Timestamp.from(at), id)
        .update();
  }

  /** Written as the sealed type, so that the alternative is named. */
  private String write(HouseEdit edit) {
    return json.write(new Kept(edit));
  }

  private HouseEdit edit(String kept) {
    return json.read(kept, Kept.class).edit();
  }

  private Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getInt("number"),
        json.read(row.getString("rules"), HouseRules.class),
        edit(row.getString("edit")),
        row.getString("why"),
        new PersonId(row.getString("by_id")),
        person(row.getString("agreed_by")),
        row.getTimestamp("at").toInstant());
  }

  private static Optional<PersonId> person(@Nullable String id) {
    return Optional.ofNullable(id).map(PersonId::new);
  }

  private Proposal proposal(ResultSet row, int number) throws SQLException {
    return new Proposal(
        row.getLong("id"),
        edit(row.getString("edit")),
        row.getString("why"),
        new PersonId(row.getString("by_id")),
        row.getTimestamp("at").toInstant());
  }

  /**
   * The rules of a brand as one change left them.
   *
   * @param agreed the second person, where one was needed
   */
  record Version(
      int number,
      HouseRules rules,
      HouseEdit edit,
      String why,
      PersonId by,
      Optional<PersonId> agreed,
      Instant at) {}

  /** A change that waits for a second person; 0 as its id before it was kept. */
  record Proposal(long id, HouseEdit edit, String why, PersonId by, Instant at) {}

  private record Kept(HouseEdit edit) {}
}
