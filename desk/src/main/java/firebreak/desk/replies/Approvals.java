package firebreak.desk.replies;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.Approval;
import firebreak.model.PersonId;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who agreed to exactly which words. */
@Component
class Approvals {

  private final JdbcClient db;
  private final Rewrites rewrites;
  private final People people;
  private final InstantSource clock;

  Approvals(JdbcClient db, Rewrites rewrites, People people, InstantSource clock) {
    this.people = people;
    this.rewrites = rewrites;
    this.db = db;
    this.clock = clock;
  }

  /**
   * The ones that still hold: for these words, as this kind of words, by somebody who did not write
   * them.
   */
  List<Approval> of(Composition reply) {
    return db
        .sql(
            "select person_id, fingerprint, at from reply_approval where reply_id = ?"
                + " and fingerprint = ? and kind = ? and voided_at is null order by at, id")
        .params(reply.id(), reply.fingerprint(), reply.written().kind().name())
        .query((row, number) ->
            new Approval(
                new PersonId(row.getString(1)), row.getString(2), row.getTimestamp(3).toInstant()))
        .list()
        .stream()
        .filter(approval -> !wrote(reply, approval.by()))
        .filter(approval -> mayStill(reply, approval.by()))
        .toList();
  }

  /** A yes ends with the role of whoever gave it. */
  private boolean mayStill(Composition reply, PersonId by) {
    return people
        .byId(by)
        .filter(person -> person.role().compareTo(Role.APPROVER) >= 0 || isFormer(reply, by))
        .isPresent();
  }

  /** Who wrote none of it: an approver, or whoever wrote it before a reader changed it. */
  boolean mayAgree(Composition reply, Person person) {
    return !wrote(reply, person.id())
        && (person.may(Role.APPROVER)
            || (person.may(Role.RESPONDER) && isFormer(reply, person.id())));
  }

  private boolean isFormer(Composition reply, PersonId person) {
    return rewrites.of(reply).filter(one -> one.former().equals(person)).isPresent();
  }

  static boolean wrote(Composition reply, PersonId person) {
    return reply.author().equals(person) || reply.writers().contains(person);
  }

  /**
   * Somebody agrees.
   *
   * @param judge which rules of the guard judged what they read
   */
  void add(Composition reply, PersonId by, String judge) {
    db.sql(
            "insert into reply_approval (reply_id, person_id, fingerprint, kind, at, guard_rules)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            reply.id(),
            by.value(),
            reply.fingerprint(),
            reply.written().kind().name(),
            Timestamp.from(clock.instant()),
            judge)
        .update();
  }

  /** From now on nobody has agreed to anything here; how many had. */
  int voidAll(long reply) {
    return db.sql(
            "update reply_approval set voided_at = ? where reply_id = ? and voided_at is null")
        .params(Timestamp.from(clock.instant()), reply)
        .update();
  }
}
