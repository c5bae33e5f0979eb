package firebreak.desk.replies;

import firebreak.respond.crisis.Handling;
import firebreak.respond.speaking.Changes;
import firebreak.respond.speaking.Recognition;
import firebreak.respond.speaking.Recognition.AsApproved;
import firebreak.respond.speaking.Recognition.SaidOtherwise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Recognises on the channel what a person posted for us, and says aloud when it differs. */
@Component
class Recognising {

  /*
   * Any reply of our own account in the thread ends the waiting, whatever it says: there is one
   * public reply per thread, and it stands there now. The one that a person named by its address is
   * taken before one with the approved words, and that before any other; so a reply that says
   * something else is never overlooked only because the right one stands beside it: the other is
   * then the second reply, and told as such.
   */
  private static final Logger log = LoggerFactory.getLogger(Recognising.class);

  /** As much of a difference as a line of the timeline holds. */
  private static final int LONGEST_DIFFERENCE = 600;

  private final Books books;
  private final Handworks handworks;
  private final Recording recording;
  private final TransactionTemplate transaction;

  Recognising(
      Books books, Handworks handworks, Recording recording, TransactionTemplate transaction) {
    this.books = books;
    this.handworks = handworks;
    this.recording = recording;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelay = 2_000)
  void look() {
    for (long id : handworks.toRecognise()) {
      transaction.executeWithoutResult(_ -> recognise(id));
    }
  }

  /** In the caller's transaction, which holds nothing yet; true when our reply was heard. */
  boolean recognise(long id) {
    var publication = books.publications().held(id);
    var reply = books.held(publication.reply());
    var work = handworks.of(id).orElseThrow();
    var ours = handworks.ours(id);
    return switch (publication.state()) {
      case HANDED, CLAIMED -> first(work, reply, ours);
      case PUBLIC -> again(publication, work, reply, ours);
      case QUEUED, SENDING, THROTTLED, UNKNOWN, REFUSED, WITHHELD -> false;
    };
  }

  private boolean first(Handwork work, Composition reply, List<Stands> ours) {
    var found = best(work, reply, ours);
    found.ifPresent(stands -> {
      recording.stands(work.publication(), stands);
      compare(work, reply, stands);
    });
    return found.isPresent();
  }

  /** A person confirmed it and the channel tells us now, or a second reply turned up. */
  private boolean again(
      Publication publication, Handwork work, Composition reply, List<Stands> ours) {
    var found = best(work, reply, ours);
    if (found.isEmpty()) {
      return false;
    }
    if (work.heard().at().isEmpty()) {
      books.publications().standsAt(publication.id(), found.get());
      compare(work, reply, found.get());
    } else if (work.heard().second().isEmpty()) {
      handworks.saidTwice(work.publication(), found.get().post());
      books.handled(reply, work.carrier(), Handling.SAID_TWICE, cut(found.get().words()));
      log.warn("publication.twice: reply {} and {}", reply.id(), found.get().post());
    }
    return true;
  }

  private void compare(Handwork work, Composition reply, Stands stands) {
    switch (Recognition.of(reply.written().words(), stands.words())) {
      case AsApproved() -> handworks.heard(work.publication(), Optional.empty());
      case SaidOtherwise(var difference) -> {
        handworks.heard(work.publication(), Optional.of(stands.words()));
        books.handled(reply, work.carrier(), Handling.SAID_OTHERWISE, told(difference));
        log.warn("publication.otherwise: reply {} is not what was approved", reply.id());
      }
    }
    books.live().changed(Books.topic(reply.id()));
  }

  private static Optional<Stands> best(Handwork work, Composition reply, List<Stands> ours) {
    var named = work.claim().flatMap(Handwork.Claim::post);
    return ours.stream()
        .filter(one -> named.filter(one.post()::equals).isPresent())
        .findFirst()
        .or(() -> ours.stream().filter(one -> isAsApproved(reply, one)).findFirst())
        .or(() -> ours.stream().findFirst());
  }

  private static boolean isAsApproved(Composition reply, Stands stands) {
    return Recognition.of(reply.written().words(), stands.words()) instanceof AsApproved;
  }

  /** What was left out stands in brackets with a minus, what was put in with a plus. */
  static String told(List<Changes.Piece> difference) {
    return cut(
        difference.stream()
            .map(piece ->
                switch (piece.kind()) {
                  case KEPT -> piece.text().length() > 40 ? " … " : piece.text();
                  case REMOVED -> "[− " + piece.text().strip() + "]";
                  case ADDED -> "[+ " + piece.text().strip() + "]";
                })
            .collect(Collectors.joining()));
  }

  private static String cut(String words) {
    return words.length() <= LONGEST_DIFFERENCE
        ? words
        : firebreak.channel.Storable.cut(words, LONGEST_DIFFERENCE) + "…";
  }
}
