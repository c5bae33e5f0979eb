package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.replies.Rewrites.Rewrite;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Handling;
import firebreak.respond.guard.Guard;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a reader change words and agree to them in one go. */
@Component
class Rewriting {

  /*
   * The reader becomes the writer of the exact words that come out, because nobody else has seen
   * them yet. Whoever wrote them before is shown the change and may agree to it, whatever their
   * role: then two people have seen exactly these words, and each agreed to what the other wrote.
   */

  private final Books books;
  private final Rewrites rewrites;

  Rewriting(Books books, Rewrites rewrites) {
    this.books = books;
    this.rewrites = rewrites;
  }

  /**
   * Changes the words that were read.
   *
   * @param read fingerprint of what the reader saw
   */
  @Transactional
  public Answer change(long id, String read, String words, Person by) {
    var reply = books.held(id);
    return mayNot(reply, read, words, by).orElseGet(() -> change(reply, words, by));
  }

  private static Optional<Answer> mayNot(Composition reply, String read, String words, Person by) {
    if (!by.may(Role.APPROVER)) {
      return Optional.of(refused(Why.NOT_AN_APPROVER));
    }
    if (reply.state() != State.WAITS) {
      return Optional.of(refused(Why.NOT_AT_THIS_STAGE));
    }
    if (!reply.fingerprint().equals(read)) {
      return Optional.of(refused(Why.OTHER_WORDS));
    }
    if (words.isBlank()) {
      return Optional.of(refused(Why.EMPTY));
    }
    return words.length() <= Guard.LONGEST_READ
        ? Optional.empty()
        : Optional.of(
            refused(
                Why.TOO_LONG,
                Integer.toString(words.length()),
                Integer.toString(Guard.LONGEST_READ)));
  }

  private Answer change(Composition reply, String words, Person by) {
    var former = former(reply, by.id());
    if (former.isEmpty()) {
      return refused(Why.OWN_WORDS);
    }
    var written = new Written(words, reply.written().language(), reply.written().kind());
    if (written.equals(reply.written())) {
      return refused(Why.NOTHING_CHANGED);
    }
    var changed = reply.with(written, by.id());
    if (books.judging().alreadyAnswered(changed)) {
      return refused(Why.ALREADY_ANSWERED);
    }
    if (!books.judging().stops(changed).isEmpty()) {
      return refused(Why.GUARD_BLOCKS);
    }
    return keep(reply, changed, new Rewrite(former.get(), by.id(), reply.written().words()));
  }

  private Answer keep(Composition before, Composition changed, Rewrite rewrite) {
    books.approvals().voidAll(before.id());
    books.compositions().rewrite(before.id(), changed.written(), rewrite.by());
    rewrites.add(before, changed.fingerprint(), rewrite);
    books.handled(changed, rewrite.by(), Handling.CHANGED, "");
    books.handled(changed, rewrite.by(), Handling.ASKED, "");
    return done(Said.CHANGED);
  }

  /** Somebody else who wrote them; nobody when the reader wrote all of it. */
  private static Optional<PersonId> former(Composition reply, PersonId by) {
    return Stream.concat(
            Stream.of(reply.author()),
            reply.writers().stream().sorted(java.util.Comparator.comparing(PersonId::value)))
        .filter(person -> !person.equals(by))
        .findFirst();
  }
}
