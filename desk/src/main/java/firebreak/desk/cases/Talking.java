package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.cases.Message.Way;
import firebreak.desk.cases.Messages.Written;
import firebreak.desk.people.Person;
import firebreak.respond.care.FollowUp;
import firebreak.respond.care.Handoff;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what we send a customer in private, and what they answer. */
@Component
class Talking {

  private final CaseBooks books;
  private final PrivateGuard guard;
  private final FoundPromises found;
  private final InstantSource clock;

  Talking(CaseBooks books, PrivateGuard guard, FoundPromises found, InstantSource clock) {
    this.books = books;
    this.guard = guard;
    this.found = found;
    this.clock = clock;
  }

  /** Our words, which a person sends by hand, once the guard and the channel let them pass. */
  @Transactional
  public Answer write(long id, Typed typed, Person by) {
    var one = books.held(id);
    var way = typed.of("way", Way.values()).orElse(Way.CHANNEL);
    return notNow(one, way, typed, by)
        .orElseGet(() -> {
          var token = typed.of("token");
          var written = new Written(Optional.of(by.id()), way, purpose(typed), words(typed), token);
          return keep(one, written, by);
        });
  }

  private static Purpose purpose(Typed typed) {
    return typed.of("purpose", Purpose.values()).orElse(Purpose.TALK);
  }

  private static String words(Typed typed) {
    return typed.of("words");
  }

  /** Why these words may not be written to this customer now. */
  Optional<Answer> notNow(CareCase one, Way way, Typed typed, Person by) {
    if (words(typed).isEmpty()) {
      return Optional.of(Answer.refused("empty"));
    }
    var findings = guard.findings(one, words(typed), purpose(typed), by);
    if (PrivateGuard.stop(findings)) {
      return Optional.of(new Answer.Refused("guard", List.of(), findings));
    }
    if (way == Way.CHANNEL && books.messages().isOnItsWay(one.id())) {
      return Optional.of(Answer.refused("on-its-way"));
    }
    var asking = new Asking(purpose(typed), words(typed));
    return notNow(Standing.of(one, books), way, asking);
  }

  private Optional<Answer> notNow(Standing standing, Way way, Asking asking) {
    if (standing.one().isErased()) {
      return Optional.of(Answer.refused("erased"));
    }
    if (way == Way.CHANNEL
        && standing.handoff(clock.instant()) instanceof Handoff.Shut(var why, _)) {
      return Optional.of(Answer.refused("shut." + why));
    }
    return switch (asking.purpose()) {
      case TALK, ALL_WELL -> Optional.empty();
      case HOW_WAS_IT ->
          standing.asked(Purpose.HOW_WAS_IT)
              ? Optional.of(Answer.refused("asked-how"))
              : Optional.empty();
      case LOOK_AGAIN -> lookAgain(standing.followUp().ask(asking.words()));
    };
  }

  private static Optional<Answer> lookAgain(FollowUp.Ruling ruling) {
    return ruling == FollowUp.Ruling.ALLOWED
        ? Optional.empty()
        : Optional.of(Answer.refused("follow-up." + ruling));
  }

  private Answer keep(CareCase one, Written written, Person by) {
    books
        .messages()
        .add(one.id(), written)
        .ifPresent(message -> {
          books.messages().judged(message, guard.judge(one));
          books.cases().answered(one.id());
          found.readPrivate(one, message, written.words(), by);
          books.changed(
              one, by.id(), "wrote", written.way() + " " + Messages.digest(written.words()));
        });
    return Answer.done("wrote");
  }

  /** The customer's words, as somebody read them on the channel. */
  @Transactional
  public Answer heard(long id, Typed typed, Person by) {
    var one = books.held(id);
    var words = typed.of("words");
    if (words.isEmpty()) {
      return Answer.refused("empty");
    }
    if (one.isErased()) {
      return Answer.refused("erased");
    }
    var way = typed.of("way", Way.values()).orElse(Way.CHANNEL);
    var written = new Written(Optional.empty(), way, Purpose.TALK, words, typed.of("token"));
    books
        .messages()
        .add(id, written)
        .ifPresent(_ -> books.changed(one, by.id(), "heard", Messages.digest(words)));
    return Answer.done("heard");
  }

  /** Another way to reach them. */
  @Transactional
  public Answer contact(long id, Typed typed, Person by) {
    var one = books.held(id);
    if (one.isErased()) {
      return Answer.refused("erased");
    }
    books.cases().reachedBy(id, typed.of("contact"));
    books.changed(one, by.id(), "contact-noted", "");
    return Answer.done("kept");
  }

  private record Asking(Purpose purpose, String words) {}
}
