package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.channel.Storable;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.model.ApprovedReply.Cleared;
import firebreak.model.ApprovedReply.Withheld;
import firebreak.model.Draft;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Handling;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets other people read words, and hands them to the sender when everything is in order. */
@Component
class Agreeing {

  /*
   * The gate holds the words, not the people: while it is shut words may be read and agreed to, so
   * that they are ready when it opens. Everything else that the guard blocks stops them at once.
   */
  private static final int LONGEST_REMARK = 1_000;

  private final Books books;
  private final Judging judging;

  Agreeing(Books books, Judging judging) {
    this.books = books;
    this.judging = judging;
  }

  /** Asks the others, or publishes at once where nobody else has to read. */
  @Transactional
  public Answer send(long id, Person by) {
    var reply = books.held(id);
    if (reply.state() != State.DRAFT) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    return stopped(reply).orElseGet(() -> ask(reply, by));
  }

  private Answer ask(Composition reply, Person by) {
    books.compositions().forgetRemark(reply.id());
    if (judging.missing(reply).isEmpty()) {
      return goOut(reply, by.id());
    }
    books.compositions().come(reply.id(), State.WAITS);
    books.handled(reply, by.id(), Handling.ASKED, "");
    return done(Said.SENT);
  }

  /** Somebody else's yes to exactly the words with this fingerprint. */
  @Transactional
  public Answer approve(long id, String fingerprint, Person by) {
    var reply = books.held(id);
    boolean reads = by.may(Role.APPROVER) || books.approvals().mayAgree(reply, by);
    return reads ? agree(reply, fingerprint, by.id()) : refused(Why.NOT_AN_APPROVER);
  }

  Answer agree(Composition reply, String fingerprint, PersonId by) {
    if (reply.state() != State.WAITS) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (Approvals.wrote(reply, by)) {
      return refused(Why.OWN_WORDS);
    }
    if (!reply.fingerprint().equals(fingerprint)) {
      return refused(Why.OTHER_WORDS);
    }
    return stopped(reply).orElseGet(() -> writeDown(reply, by));
  }

  private Answer writeDown(Composition reply, PersonId by) {
    var overruling = judging.exceptions().overruling(reply);
    boolean first = books.approvals().of(reply).isEmpty();
    books.approvals().add(reply, by, judging.judge(reply));
    overruling
        .filter(_ -> first)
        .ifPresent(made -> books.handled(reply, by, Handling.OVERRULED, told(made)));
    if (!judging.missing(reply).isEmpty()) {
      books.handled(reply, by, Handling.AGREED, "");
      return done(Said.AGREED);
    }
    books.handled(reply, by, Handling.APPROVED, "");
    books.compositions().come(reply.id(), State.APPROVED);
    return goOut(reply, by) instanceof Answer.Done
        ? done(Said.ON_ITS_WAY)
        : done(Said.AGREED_AND_WAITING);
  }

  /** Hands the words to the sender, if nothing stands between them and the public. */
  @Transactional
  public Answer publish(long id, Person by) {
    var reply = books.held(id);
    return reply.isOpen() ? goOut(reply, by.id()) : refused(Why.NOT_AT_THIS_STAGE);
  }

  private static String told(Exceptions.Made made) {
    return OverrulingTheGuard.names(made.rules()) + ": " + made.reason().why();
  }

  Answer goOut(Composition reply, PersonId by) {
    var draft = reply.draft();
    if (draft.isEmpty()) {
      return refused(Why.EMPTY);
    }
    return switch (judging.ask(reply, draft.get())) {
      case Withheld(var reasons) -> refused(why(reasons.getFirst()));
      case Cleared _ -> queue(reply, draft.get(), by);
    };
  }

  private Answer queue(Composition reply, Draft draft, PersonId by) {
    if (!books.publications().queue(reply, by)) {
      return refused(Why.ALREADY_ANSWERED);
    }
    books.compositions().come(reply.id(), State.OUT);
    books.changed(reply, by, "queued", draft.fingerprint());
    return done(Said.ON_ITS_WAY);
  }

  private static Why why(Withheld.Reason reason) {
    return switch (reason) {
      case GUARD_BLOCKS -> Why.GUARD_BLOCKS;
      case GUARD_READ_OTHER_WORDS -> Why.OTHER_WORDS;
      case VERIFY_GATE_SHUT -> Why.GATE_SHUT;
      case THREAD_ALREADY_ANSWERED -> Why.ALREADY_ANSWERED;
      case APPROVAL_MISSING -> Why.APPROVAL_MISSING;
    };
  }

  /** Gives words back to their author with a reason. */
  @Transactional
  public Answer sendBack(long id, String remark, Person by) {
    var reply = books.held(id);
    if (!by.may(Role.APPROVER)) {
      return refused(Why.NOT_AN_APPROVER);
    }
    if (reply.state() != State.WAITS && reply.state() != State.APPROVED) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (remark.isBlank() || remark.length() > LONGEST_REMARK) {
      return refused(Why.SAY_WHY, Integer.toString(LONGEST_REMARK));
    }
    books.approvals().voidAll(id);
    books.compositions().come(id, State.DRAFT);
    books.compositions().remark(id, by.id(), Storable.text(remark.strip()));
    books.handled(reply, by.id(), Handling.SENT_BACK, Storable.text(remark.strip()));
    return done(Said.SENT_BACK);
  }

  private Optional<Answer> stopped(Composition reply) {
    if (reply.draft().isEmpty()) {
      return Optional.of(refused(Why.EMPTY));
    }
    if (judging.alreadyAnswered(reply)) {
      return Optional.of(refused(Why.ALREADY_ANSWERED));
    }
    return judging.stops(reply).isEmpty()
        ? Optional.empty()
        : Optional.of(refused(Why.GUARD_BLOCKS));
  }
}
