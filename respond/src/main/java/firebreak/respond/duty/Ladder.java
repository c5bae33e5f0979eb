package firebreak.respond.duty;

import firebreak.model.PersonId;
import firebreak.respond.matrix.Paging;
import firebreak.respond.matrix.Paging.Ending;
import firebreak.respond.matrix.Rung;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What the matrix says about waking people, with the names of this moment filled in. */
record Ladder(Paging paging, Team team) {

  private static final Place BOTTOM = new Place(0, 0);

  Call first() {
    return upwardsFrom(BOTTOM);
  }

  /** There is always a next call: after the last round everyone is rung, again and again. */
  Call after(Place place) {
    return upwardsFrom(next(place));
  }

  Call at(Place place) {
    if (place.round() < paging.rounds()) {
      var rung = paging.rungs().get(place.rung());
      return new Call(place, named(rung), rung.means(), rung.patience(), Call.Kind.RUNG);
    }
    var last = paging.rungs().getLast();
    if (isSuccession(place.round())) {
      var successor = List.of(team.everyone().get(place.rung()));
      return new Call(place, successor, last.means(), last.patience(), Call.Kind.SUCCESSION);
    }
    return new Call(place, team.everyone(), last.means(), last.patience(), Call.Kind.EVERYONE);
  }

  /** Whether this place still exists: a team that shrank has a shorter line of succession. */
  boolean has(Place place) {
    return place.rung() < rungsIn(place.round());
  }

  /** Rungs on which nobody stands are no reason to wait. */
  private Call upwardsFrom(Place start) {
    var place = start;
    while (at(place).people().isEmpty()) {
      place = next(place);
    }
    return at(place);
  }

  private Place next(Place place) {
    return place.rung() + 1 < rungsIn(place.round())
        ? new Place(place.round(), place.rung() + 1)
        : new Place(place.round() + 1, 0);
  }

  private int rungsIn(int round) {
    if (round < paging.rounds()) {
      return paging.rungs().size();
    }
    return isSuccession(round) ? team.everyone().size() : 1;
  }

  private boolean isSuccession(int round) {
    return round == paging.rounds() && paging.ending() == Ending.SUCCESSION;
  }

  private List<PersonId> named(Rung rung) {
    return rung.isEveryone()
        ? team.everyone()
        : rung.roles().stream()
            .map(team::playing)
            .flatMap(Collection::stream)
            .distinct()
            .sorted(Comparator.comparing(PersonId::value))
            .toList();
  }
}
