package firebreak.desk.crises;

import firebreak.desk.brands.Brands;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisClocks;
import firebreak.respond.crisis.Holidays;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The deadlines of a crisis, worked out from its timeline. The database only knows the moment of
 * the next one and which ones have come, so a restart changes nothing.
 */
@Component
class Deadlines {

  private final MatrixOf matrix;
  private final Brands brands;
  private final CrisisStore store;
  private final Holidays holidays;

  Deadlines(MatrixOf matrix, Brands brands, CrisisStore store, Holidays holidays) {
    this.holidays = holidays;
    this.matrix = matrix;
    this.brands = brands;
    this.store = store;
  }

  /** All clocks of a crisis, the earliest deadline first, the stopped ones too. */
  List<CrisisClock> of(Crisis crisis) {
    return new CrisisClocks(
            matrix.crisis(crisis), zoneOf(crisis.timeline().beginning().brand()), holidays)
        .of(crisis);
  }

  /** Writes down when the next one comes. */
  void set(Crisis crisis) {
    store.remindAt(crisis.id(), waiting(crisis).stream().map(CrisisClock::due).findFirst());
  }

  /** Those that have come and were not acted on yet. */
  List<CrisisClock> come(Crisis crisis, Instant now) {
    return waiting(crisis).stream().filter(clock -> !clock.due().isAfter(now)).toList();
  }

  private List<CrisisClock> waiting(Crisis crisis) {
    var fired = store.firedClocks(crisis.id());
    return of(crisis).stream()
        .filter(clock -> clock.stopped().isEmpty())
        .filter(clock -> !fired.contains(clock.id()))
        .toList();
  }

  private ZoneId zoneOf(BrandId brand) {
    return brands.byId(brand).map(known -> known.zone()).orElseThrow();
  }
}
