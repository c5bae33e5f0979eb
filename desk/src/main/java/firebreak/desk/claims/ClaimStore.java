package firebreak.desk.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import firebreak.desk.platform.Json;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.ClaimEvent;
import firebreak.respond.claim.ClaimId;
import firebreak.respond.crisis.CrisisId;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The histories of all claims; they only grow. */
@Component
class ClaimStore {

  private final JdbcClient db;
  private final Json json;

  ClaimStore(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  Claim begin(CrisisId crisis, ClaimEvent.TakenOn event) {
    long id =
        db.sql("insert into claim (crisis_id) values (?) returning id")
            .param(crisis.value())
            .query(Long.class)
            .single();
    write(id, 0, event);
    return new Claim(new ClaimId(Long.toString(id)), List.of(event));
  }

  /** Adds to a history whose claim the caller holds. */
  Claim append(Claim claim, ClaimEvent event) {
    write(Long.parseLong(claim.id().value()), claim.history().size(), event);
    return claim.and(event);
  }

  private void write(long claim, int n, ClaimEvent event) {
    db.sql("insert into claim_event (claim_id, n, at, kind, body) values (?, ?, ?, ?, ?::jsonb)")
        .params(
            claim,
            n,
            Timestamp.from(event.at()),
            event.getClass().getSimpleName(),
            json.write(event))
        .update();
  }

  /** The claims of a crisis, in the order in which they were taken on. */
  List<Claim> of(CrisisId crisis) {
    var histories =
        db
            .sql(
                "select e.claim_id, e.body from claim c join claim_event e on e.claim_id = c.id"
                    + " where c.crisis_id = ? order by c.id, e.n")
            .param(crisis.value())
            .query((row, number) ->
                new Entry(row.getString(1), json.read(row.getString(2), ClaimEvent.class)))
            .list()
            .stream()
            .collect(groupingBy(Entry::claim, LinkedHashMap::new, mapping(Entry::event, toList())));
    return histories.entrySet().stream()
        .map(one -> new Claim(new ClaimId(one.getKey()), one.getValue()))
        .toList();
  }

  /**
   * A claim of that crisis, held by the running transaction so that nobody else decides at once.
   */
  Optional<Claim> held(CrisisId crisis, ClaimId id) {
    return db.sql("select id from claim where crisis_id = ? and id = ?::bigint for update")
        .params(crisis.value(), id.value())
        .query(Long.class)
        .optional()
        .flatMap(found -> of(crisis).stream().filter(claim -> claim.id().equals(id)).findFirst());
  }

  /** What the crisis is called, when it is about one story. */
  Optional<String> headline(CrisisId crisis) {
    return db.sql("select headline from crisis where id = ? and story_id is not null")
        .param(crisis.value())
        .query(String.class)
        .optional();
  }

  private record Entry(String claim, ClaimEvent event) {}
}
