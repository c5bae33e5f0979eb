package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that happened in one crisis, in the order in which it was written down. It only grows.
 */
public final class Timeline {

  private final List<CrisisEvent> events;

  private Timeline(List<CrisisEvent> events) {
    this.events = List.copyOf(events);
  }

  /** As it was stored; the first event must be the suspicion, and there is only one of those. */
  public static Timeline of(List<CrisisEvent> events) {
    long suspicions = events.stream().filter(CrisisSuspected.class::isInstance).count();
    if (suspicions != 1 || !(events.getFirst() instanceof CrisisSuspected)) {
      throw new IllegalArgumentException("a timeline begins with one suspicion: " + events);
    }
    return new Timeline(events);
  }

  public static Timeline beginningWith(CrisisSuspected suspicion) {
    return new Timeline(List.of(suspicion));
  }

  /** A longer one; this one stays as it is. */
  public Timeline and(Collection<? extends CrisisEvent> more) {
    var longer = new ArrayList<>(events);
    longer.addAll(more);
    return of(longer);
  }

  public CrisisSuspected beginning() {
    return (CrisisSuspected) events.getFirst();
  }

  public List<CrisisEvent> asWritten() {
    return events;
  }

  /** In the order in which it happened; what happened together stays as written. */
  public List<CrisisEvent> asHappened() {
    return events.stream().sorted(Comparator.comparing(CrisisEvent::at)).toList();
  }

  /** Events of one kind, in the order in which they happened. */
  public <E extends CrisisEvent> List<E> all(Class<E> kind) {
    return asHappened().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
