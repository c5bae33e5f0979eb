package firebreak.desk.people;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Mistakes;
import firebreak.model.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which an administrator adds, changes and parts from people. */
@Component
class Staff {

  private final People people;
  private final JdbcClient db;
  private final Audit audit;

  Staff(People people, JdbcClient db, Audit audit) {
    this.people = people;
    this.db = db;
    this.audit = audit;
  }

  /** Adds somebody unless something is wrong, which is then said. */
  @Transactional
  public Mistakes add(PersonForm typed, Person by) {
    var mistakes = typed.mistakes();
    mistakes.check(isFree(typed.email(), List.of()), "email", "people.wrong.taken", typed.email());
    if (mistakes.none()) {
      people.add(typed.asNew(), by.id().value());
    }
    return mistakes;
  }

  @Transactional
  public Mistakes change(Person before, PersonForm typed, Person by) {
    var mistakes = typed.mistakes();
    mistakes.check(
        isFree(typed.email(), List.of(before.id())), "email", "people.wrong.taken", typed.email());
    boolean stays = typed.role().equals(Role.ADMIN.name()) || !isLastAdmin(before.id());
    mistakes.check(stays, "role", "people.wrong.last-admin");
    if (mistakes.none()) {
      people.change(typed.applied(before), by.id().value());
    }
    return mistakes;
  }

  /** Lets somebody go, or back in. */
  @Transactional
  public Mistakes setActive(Person person, boolean active, Person by) {
    var mistakes = new Mistakes();
    mistakes.check(active || !person.id().equals(by.id()), "active", "people.wrong.oneself");
    mistakes.check(active || !isLastAdmin(person.id()), "active", "people.wrong.last-admin");
    if (mistakes.none()) {
      people.change(with(person, active), by.id().value());
    }
    return mistakes;
  }

  void linkMadeFor(Person person, Person by) {
    audit.record(by.id().value(), "link.made", person.id().value(), "");
  }

  private boolean isFree(String email, List<PersonId> except) {
    return people.byEmail(email).filter(other -> !except.contains(other.id())).isEmpty();
  }

  /** Locks all administrators, so that two of them cannot part from each other at once. */
  private boolean isLastAdmin(PersonId person) {
    var admins =
        db.sql("select id from person where active and role = 'ADMIN' order by id for update")
            .query(String.class)
            .list();
    return admins.equals(List.of(person.value()));
  }

  private static Person with(Person person, boolean active) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.role(),
        person.language(),
        person.zone(),
        active);
  }
}
