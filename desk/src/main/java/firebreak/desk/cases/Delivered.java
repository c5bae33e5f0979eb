package firebreak.desk.cases;

import firebreak.channel.MessageOutcome;
import firebreak.channel.Messaging.MessageId;
import firebreak.channel.Messaging.Traced;
import firebreak.desk.cases.Message.Way;
import firebreak.desk.cases.Messages.Written;
import firebreak.desk.cases.Sending.State;
import firebreak.desk.people.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a channel answered about a private message, with all that follows from it. */
@Component
class Delivered {

  private static final Logger log = LoggerFactory.getLogger(Delivered.class);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1));
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final CaseBooks books;
  private final Sendings sendings;
  private final Reading reading;
  private final InstantSource clock;

  Delivered(CaseBooks books, Sendings sendings, Reading reading, InstantSource clock) {
    this.books = books;
    this.sendings = sendings;
    this.reading = reading;
    this.clock = clock;
  }

  /** What came of trying to send. */
  @Transactional
  public void answered(long id, MessageOutcome outcome) {
    var sending = sendings.held(id);
    switch (outcome) {
      case MessageOutcome.Sent(var message, _) -> sent(sending, message);
      case MessageOutcome.AlreadySent(var message) -> sent(sending, message);
      case MessageOutcome.Rejected(var reason, var message) -> refused(sending, reason, message);
      case MessageOutcome.Throttled(var notBefore) -> wait(sending, State.THROTTLED, notBefore, "");
      case MessageOutcome.Unknown(var why) -> wait(sending, State.UNKNOWN, later(sending), why);
    }
  }

  /** What came of looking whether they have it. */
  @Transactional
  public void found(long id, Traced found) {
    var sending = sendings.held(id);
    switch (found) {
      case Traced.There(var message) -> sent(sending, message);
      case Traced.NotThere() -> wait(sending, State.QUEUED, clock.instant(), "");
      case Traced.CannotTell(var why) -> wait(sending, State.UNKNOWN, later(sending), why);
    }
  }

  private Instant later(Sending sending) {
    int attempt = sending.fate().attempts();
    var pause = attempt < PAUSES.size() ? PAUSES.get(attempt) : LONGEST_PAUSE;
    return clock.instant().plus(pause);
  }

  private void wait(Sending sending, State as, Instant next, String said) {
    if (sending.state().isOnItsWay()) {
      sendings.come(sending.id(), as, next, said);
      books.live().changed("case-" + sending.caseId());
    }
  }

  private void refused(Sending sending, MessageOutcome.Rejected.Reason reason, String message) {
    if (sending.state().isOnItsWay()) {
      sendings.end(sending.id(), State.REFUSED, reason.name());
      books.changed(books.known(sending.caseId()), sending.by(), "refused", reason.name());
      log.warn("message.refused: {}: {} {}", sending.id(), reason, message);
    }
  }

  private void sent(Sending sending, MessageId message) {
    if (!sending.state().isOnItsWay()) {
      return;
    }
    var one = books.held(sending.caseId());
    var letter = sending.letter();
    var written =
        new Written(
            Optional.of(sending.by()),
            Way.CHANNEL,
            letter.purpose(),
            letter.words(),
            "sent " + sending.command().value());
    books
        .messages()
        .add(one.id(), written)
        .ifPresent(kept -> {
          books.cases().answered(one.id());
          reading
              .people()
              .byId(sending.by())
              .ifPresent(by -> reading.promises().readPrivate(one, kept, letter.words(), by));
        });
    sendings.sent(sending.id(), message);
    books.changed(one, sending.by(), "sent", Messages.digest(letter.words()));
    log.info("message.sent: {} of case {}", sending.id(), one.id());
  }

  /** Who wrote what we may have promised. */
  @Component("readingOfDelivered")
  record Reading(FoundPromises promises, People people) {}
}
