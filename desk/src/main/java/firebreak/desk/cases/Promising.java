package firebreak.desk.cases;

import firebreak.desk.cases.CasePromises.Owed;
import firebreak.desk.cases.FoundPromises.About;
import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.PromiseMade;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, keeps and breaks promises: those of a room on its timeline, those of a customer in the
 * book of cases. Each stands in one place only.
 */
@Component
class Promising {

  private final CaseBooks books;
  private final FoundPromises found;
  private final Crises crises;
  private final People people;
  private final InstantSource clock;

  Promising(CaseBooks books, FoundPromises found, Known known) {
    this.books = books;
    this.found = found;
    this.crises = known.crises();
    this.people = known.people();
    this.clock = known.clock();
  }

  /** Yes, we promised that: by then, and this person sees to it. */
  @Transactional
  public Answer confirm(long id, Typed typed, Person by) {
    var heard = found.held(id);
    if (heard.isEmpty()) {
      return Answer.refused("settled");
    }
    var due = due(typed, by).or(() -> heard.get().due());
    if (due.isEmpty()) {
      return Answer.refused("due");
    }
    var owner = owner(typed, by);
    if (owner.isEmpty()) {
      return Answer.refused("choice");
    }
    var made =
        new PromiseMade(clock.instant(), owner.get(), "words-" + id, heard.get().what(), due.get());
    var answer = make(made, heard.get().about(), by);
    if (answer instanceof Answer.Done) {
      found.settle(id, "PROMISED", by.id());
    }
    return answer;
  }

  /** No, that was none. */
  @Transactional
  public Answer dismiss(long id, Person by) {
    var heard = found.held(id);
    heard.ifPresent(one -> {
      found.settle(id, "DISMISSED", by.id());
      changed("promise.dismissed", Long.toString(id), one.about(), by);
    });
    return heard.isPresent() ? Answer.done("dismissed") : Answer.refused("settled");
  }

  /** A promise that nobody found in words. */
  @Transactional
  public Answer add(long caseId, Typed typed, Person by) {
    var one = books.held(caseId);
    var due = due(typed, by);
    if (due.isEmpty() || typed.of("what").isEmpty()) {
      return Answer.refused(due.isEmpty() ? "due" : "empty");
    }
    var id =
        "case-" + caseId + "-" + Messages.digest(typed.of("what") + due.get()).substring(0, 12);
    var made = new PromiseMade(clock.instant(), by.id(), id, typed.of("what"), due.get());
    return make(made, new About(one.brand(), Optional.of(caseId), Optional.empty()), by);
  }

  private Answer make(PromiseMade made, About about, Person by) {
    if (!made.due().isAfter(clock.instant())) {
      return Answer.refused("due-past");
    }
    if (about.caseId().isEmpty() && about.crisis().isPresent()) {
      var promise = new Command.MakePromise(made.by(), made.promise(), made.what(), made.due());
      return inRoom(about.crisis().get(), promise, "promised");
    }
    books.promises().make(made, about.brand(), about.caseId());
    changed("promise.made", made.promise(), about, by);
    return Answer.done("promised");
  }

  @Transactional
  public Answer keep(String id, Optional<CrisisId> room, Person by) {
    if (room.isPresent()) {
      return inRoom(room.get(), new Command.KeepPromise(by.id(), id), "kept-promise");
    }
    return settle(id, by, "promise.kept", () -> books.promises().kept(id));
  }

  @Transactional
  public Answer breakIt(String id, Optional<CrisisId> room, String why, Person by) {
    if (why.isEmpty()) {
      return Answer.refused("why");
    }
    if (room.isPresent()) {
      return inRoom(room.get(), new Command.BreakPromise(by.id(), id, why), "broke-promise");
    }
    return settle(id, by, "promise.broken", () -> books.promises().broken(id, why));
  }

  private Answer settle(String id, Person by, String act, Runnable change) {
    Optional<Owed> owed = books.promises().held(id).filter(one -> !one.promise().isSettled());
    owed.ifPresent(one -> {
      change.run();
      changed(act, id, new About(one.brand(), one.caseId(), Optional.empty()), by);
    });
    return owed.isPresent() ? Answer.done("kept") : Answer.refused("settled");
  }

  private Answer inRoom(CrisisId room, Command command, String said) {
    return switch (crises.decide(room, command)) {
      case Outcome.Happened _ -> Answer.done(said);
      case Outcome.Refused _ -> Answer.refused("settled");
    };
  }

  private void changed(String act, String subject, About about, Person by) {
    books.audit().record(by.id().value(), act, subject, "");
    books.live().changed("promises");
    about.caseId().ifPresent(id -> books.live().changed("case-" + id));
  }

  private Optional<PersonId> owner(Typed typed, Person by) {
    return typed.of("owner").isEmpty()
        ? Optional.of(by.id())
        : people.byId(new PersonId(typed.of("owner"))).filter(Person::active).map(Person::id);
  }

  /** In the zone of whoever types it. */
  private static Optional<Instant> due(Typed typed, Person by) {
    try {
      return typed.of("due").isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDateTime.parse(typed.of("due")).atZone(by.zone()).toInstant());
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  /** Rooms, people and the time. */
  @Component("knownOfPromises")
  record Known(Crises crises, People people, InstantSource clock) {}
}
