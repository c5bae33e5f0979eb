package firebreak.desk.replies;

import firebreak.desk.crises.SaidHere;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.respond.crisis.CrisisId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the room of a crisis what we are about to say and have said. */
@Component
class SaidInCrises implements SaidHere {

  private final Compositions compositions;
  private final Publications publications;
  private final Waits waits;
  private final People people;

  SaidInCrises(Compositions compositions, Publications publications, Waits waits, People people) {
    this.compositions = compositions;
    this.publications = publications;
    this.waits = waits;
    this.people = people;
  }

  @Override
  public List<Words> in(CrisisId crisis) {
    return compositions.in(crisis).stream().map(this::words).toList();
  }

  private Words words(Composition reply) {
    var latest = publications.of(reply.id());
    return new Words(
        "/replies/" + reply.id(),
        latest.flatMap(one -> one.fate().otherwise()).orElse(reply.written().words()),
        name(reply.author()),
        state(reply, latest),
        since(reply, latest),
        waits.on(reply, latest, LocaleContextHolder.getLocale()),
        latest.flatMap(publication -> publication.fate().permalink()));
  }

  private String name(PersonId person) {
    return people.byId(person).map(Person::name).orElse(person.value());
  }

  private static Instant since(Composition reply, Optional<Publication> latest) {
    return latest
        .flatMap(publication -> publication.moments().spoken())
        .orElse(reply.standing().since());
  }

  static State state(Composition reply, Optional<Publication> latest) {
    var fate = latest.map(Publication::state);
    return switch (reply.state()) {
      case DRAFT ->
          fate.filter(last -> last == Publication.State.REFUSED).isPresent()
              ? State.REFUSED
              : State.DRAFT;
      case WAITS -> State.WAITS_FOR_APPROVAL;
      case APPROVED -> State.APPROVED;
      case OUT ->
          fate.filter(last -> last == Publication.State.PUBLIC).isPresent()
              ? State.PUBLIC
              : State.BEING_SENT;
      case ASIDE -> State.PUT_ASIDE;
    };
  }
}
