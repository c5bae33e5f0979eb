package firebreak.desk.cases;

import firebreak.desk.cases.CasePromises.Owed;
import firebreak.desk.crises.Crises;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every promise of this desk: those on the timelines of rooms and those to single customers. */
@Component
class Ledger {

  private final JdbcClient db;
  private final Crises crises;
  private final CasePromises cases;

  Ledger(JdbcClient db, Crises crises, CasePromises cases) {
    this.db = db;
    this.crises = crises;
    this.cases = cases;
  }

  /** The earliest deadline first. */
  List<Owed> all() {
    var all = new ArrayList<>(cases.all());
    withPromises().stream().flatMap(room -> inRoom(room).stream()).forEach(all::add);
    all.sort(
        Comparator.comparing((Owed owed) -> owed.promise().made().due()).thenComparing(Owed::id));
    return all;
  }

  List<Owed> of(BrandId brand) {
    return all().stream().filter(owed -> owed.brand().equals(brand)).toList();
  }

  /** What is not settled, due by then, and not told of twice; most rooms need not be opened. */
  List<Owed> toTell(Instant by) {
    var all = new ArrayList<>(cases.all());
    untold().stream().flatMap(room -> inRoom(room).stream()).forEach(all::add);
    return all.stream()
        .filter(owed -> !owed.promise().isSettled())
        .filter(owed -> !owed.promise().made().due().isAfter(by))
        .toList();
  }

  /** Rooms with a promise of which nobody was told and that nobody has kept or broken. */
  private List<CrisisId> untold() {
    return db.sql(
            "select distinct e.crisis_id from crisis_event e join crisis c on c.id = e.crisis_id"
                + " where e.kind = 'PromiseMade' and c.stage <> 'DISMISSED' and not exists (select"
                + " from promise_alarm a where a.promise_id = e.crisis_id || '/' || (e.body ->>"
                + " 'promise')) and not exists (select from crisis_event k where k.crisis_id ="
                + " e.crisis_id and k.kind in ('PromiseKept', 'PromiseBroken') and k.body ->>"
                + " 'promise' = e.body ->> 'promise')")
        .query((row, number) -> new CrisisId(row.getString(1)))
        .list();
  }

  private List<CrisisId> withPromises() {
    return db.sql(
            "select distinct e.crisis_id from crisis_event e join crisis c on c.id = e.crisis_id"
                + " where e.kind = 'PromiseMade' and c.stage <> 'DISMISSED'")
        .query((row, number) -> new CrisisId(row.getString(1)))
        .list();
  }

  private List<Owed> inRoom(CrisisId id) {
    return crises.byId(id).map(Ledger::owedIn).orElse(List.of());
  }

  private static List<Owed> owedIn(Crisis crisis) {
    var brand = crisis.timeline().beginning().brand();
    return Promise.in(crisis.timeline()).stream()
        .map(promise -> new Owed(promise, brand, Optional.empty(), Optional.of(crisis.id())))
        .toList();
  }
}
