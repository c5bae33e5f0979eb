package firebreak.desk.replies;

import firebreak.desk.duty.Tickets;
import firebreak.desk.duty.Tickets.Ticket;
import firebreak.model.PersonId;
import firebreak.respond.wording.Bilingual;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people of words that should stand in public by now and that nobody has heard. */
@Component
class Reminding {

  private static final Bilingual LATE =
      new Bilingual(
          "Approved words are still not posted", "Zatwierdzone słowa wciąż nie są opublikowane");
  private static final Bilingual UNHEARD =
      new Bilingual(
          "Look whether our words stand there: nobody has heard them",
          "Sprawdź, czy nasze słowa tam są: nikt ich nie usłyszał");

  private final Books books;
  private final Handworks handworks;
  private final Tickets tickets;
  private final TransactionTemplate transaction;

  Reminding(Books books, Handworks handworks, Tickets tickets, TransactionTemplate transaction) {
    this.books = books;
    this.handworks = handworks;
    this.tickets = tickets;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelay = 5_000)
  void look() {
    for (long id : handworks.late()) {
      transaction.executeWithoutResult(_ -> remind(id));
    }
  }

  /** Whoever posts them and whoever sent them out, once for each time that it is due. */
  private void remind(long id) {
    var publication = books.publications().held(id);
    var work = handworks.of(id).orElseThrow();
    var whom = new LinkedHashSet<>(List.of(work.carrier(), publication.by()));
    work.claim().map(Handwork.Claim::by).ifPresent(whom::add);
    var words = work.claim().isPresent() ? UNHEARD : LATE;
    var since = work.claim().map(Handwork.Claim::at).orElse(work.due());
    var brand = books.held(publication.reply()).brand();
    for (PersonId person : whom) {
      var cause = "by-hand " + publication.command().value() + " " + since + " " + person;
      if (tickets.tell(person, new Ticket(cause, brand, words))) {
        books.live().changed(Books.topic(publication.reply()));
      }
    }
  }
}
