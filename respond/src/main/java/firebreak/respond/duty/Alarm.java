package firebreak.respond.duty;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has been done so far to wake somebody for one thing.
 *
 * @param id what people are woken for
 * @param sent in any order
 * @param passedOn pages whose receivers cannot come
 * @param acknowledged the first who came
 */
public record Alarm(
    String id, List<Sent> sent, Set<PageId> passedOn, Optional<Acknowledged> acknowledged) {

  public Alarm {
    sent = List.copyOf(sent);
    passedOn = Set.copyOf(passedOn);
  }

  /** Nobody was woken yet. */
  public static Alarm raised(String id) {
    return new Alarm(id, List.of(), Set.of(), Optional.empty());
  }

  /** Where one page stands. */
  public PageState stateOf(PageId page) {
    if (acknowledged.filter(who -> who.by().equals(page.person())).isPresent()) {
      return PageState.ACKNOWLEDGED;
    }
    return passedOn.contains(page) ? PageState.PASSED_ON : PageState.PENDING;
  }

  boolean wasSent(PageId page) {
    return sent.stream().anyMatch(known -> known.page().equals(page));
  }

  boolean allPassedOn(Collection<PageId> pages) {
    return passedOn.containsAll(pages);
  }

  /** How far up the ladder the pages have come. */
  Optional<Place> furthest() {
    return sent.stream().map(known -> Place.of(known.page())).max(Comparator.naturalOrder());
  }

  /** When the first page of this place went out. */
  Instant since(Place place) {
    return sent.stream()
        .filter(known -> Place.of(known.page()).equals(place))
        .map(Sent::at)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** A page that went out. */
  public record Sent(PageId page, Instant at) {}

  /** Somebody came. */
  public record Acknowledged(PersonId by, Instant at) {}

  /** What became of a page. */
  public enum PageState {
    PENDING,
    ACKNOWLEDGED,
    PASSED_ON
  }
}
