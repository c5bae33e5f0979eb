package firebreak.desk.cases;

import firebreak.desk.cases.CasePromises.Owed;
import firebreak.desk.duty.Tickets;
import firebreak.desk.duty.Tickets.Ticket;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.respond.wording.Bilingual;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the owner of a case or a promise that its time comes or has come; nobody else is woken, for
 * one customer is a ticket.
 */
@Component
class Alarming {

  private static final Duration BEFORE = Duration.ofMinutes(15);
  private static final Duration WORDS_OF = Duration.ofDays(7);
  private static final Bilingual SOON =
      new Bilingual(
          "A promise of yours is due in a quarter of an hour",
          "Za kwadrans mija termin Twojej obietnicy");
  private static final Bilingual DUE =
      new Bilingual("A promise of yours is due now", "Właśnie minął termin Twojej obietnicy");
  private static final Bilingual LATE =
      new Bilingual(
          "A customer of yours still waits for an answer", "Twój klient wciąż czeka na odpowiedź");

  private final CaseBooks books;
  private final Ledger ledger;
  private final FoundPromises found;
  private final Shell shell;

  Alarming(CaseBooks books, Ledger ledger, FoundPromises found, Shell shell) {
    this.books = books;
    this.ledger = ledger;
    this.found = found;
    this.shell = shell;
  }

  @Scheduled(fixedDelay = 5_000)
  void look() {
    shell.transaction().executeWithoutResult(_ -> readWhatWentPublic());
    shell.transaction().executeWithoutResult(_ -> lateCases());
    shell.transaction().executeWithoutResult(_ -> promises());
  }

  private void readWhatWentPublic() {
    var since = shell.clock().instant().minus(WORDS_OF);
    var unread = books.outside().unread(since);
    unread.forEach(words -> {
      var zone =
          shell
              .people()
              .byId(new PersonId(words.author()))
              .map(Person::zone)
              .orElse(ZoneOffset.UTC);
      found.readPublic(words, zone);
    });
    if (!unread.isEmpty()) {
      books.live().changed("promises");
    }
  }

  private void lateCases() {
    for (var one : books.cases().late(shell.clock().instant())) {
      books.cases().alarmed(one.id());
      if (!books.outside().hasAnswered(one.place())) {
        var owner = one.owner().orElseThrow();
        shell.tickets().tell(owner, new Ticket("case-" + one.id() + " late", one.brand(), LATE));
        books.changed(one, new PersonId("desk"), "late", "");
      }
    }
  }

  private void promises() {
    var now = shell.clock().instant();
    for (var owed : ledger.toTell(now.plus(BEFORE))) {
      boolean come = !owed.promise().made().due().isAfter(now);
      if (!come) {
        alarm(owed, "SOON", SOON, now);
      } else if (owed.crisis().isEmpty()) { // a room has a clock of its own for the deadline
        alarm(owed, "DUE", DUE, now);
      }
    }
  }

  private void alarm(Owed owed, String kind, Bilingual words, Instant now) {
    int fresh =
        shell
            .db()
            .sql(
                "insert into promise_alarm (promise_id, kind, at) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(owed.name(), kind, Timestamp.from(now))
            .update();
    if (fresh == 1) {
      var cause = "promise " + owed.name() + " " + kind;
      shell.tickets().tell(owed.owner(), new Ticket(cause, owed.brand(), words));
      books.live().changed("promises");
      Optional.of(owed).flatMap(Owed::caseId).ifPresent(id -> books.live().changed("case-" + id));
    }
  }

  /** What an alarm needs of the world. */
  @Component("shellOfCaseAlarms")
  record Shell(
      JdbcClient db,
      Tickets tickets,
      People people,
      TransactionTemplate transaction,
      InstantSource clock) {}
}
