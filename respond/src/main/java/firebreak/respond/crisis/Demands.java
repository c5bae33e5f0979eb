package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.CrisisFlaredUp;
import firebreak.respond.crisis.CrisisEvent.DemandSettled;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.Optional;

/** What a row demands of one crisis beside what people said about each point. */
public final class Demands {

  private Demands() {}

  /** One point, and the last that somebody said about it. */
  public record Point(Bilingual what, Optional<DemandSettled> settled) {

    /** Nobody has said yet that it is so. */
    public boolean isOpen() {
      return settled.filter(DemandSettled::met).isEmpty();
    }
  }

  /** In the order of the row. Whether it is over is asked again after it flared up. */
  public static List<Point> of(Crisis crisis, Demand demand, List<Bilingual> asked) {
    return asked.stream().map(what -> new Point(what, last(crisis, demand, what))).toList();
  }

  /** What nobody has confirmed yet. */
  public static List<Bilingual> open(Crisis crisis, Demand demand, List<Bilingual> asked) {
    return of(crisis, demand, asked).stream().filter(Point::isOpen).map(Point::what).toList();
  }

  private static Optional<DemandSettled> last(Crisis crisis, Demand demand, Bilingual what) {
    return crisis.timeline().all(DemandSettled.class).stream()
        .filter(settled -> settled.demand() == demand && settled.what().equals(what))
        .filter(settled -> demand != Demand.EXIT || stillCounts(crisis, settled))
        .reduce((earlier, later) -> later);
  }

  private static boolean stillCounts(Crisis crisis, DemandSettled settled) {
    return crisis.timeline().all(CrisisFlaredUp.class).stream()
        .noneMatch(again -> again.at().isAfter(settled.at()));
  }
}
