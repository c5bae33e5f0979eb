package firebreak.desk.duty;

import firebreak.desk.people.Person;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import firebreak.respond.duty.Escalation.Page;
import firebreak.respond.duty.PageId;
import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages that people send to themselves to see whether and how fast they arrive. */
@Component
class TestPages {

  private static final Duration COUNTS = Duration.ofHours(1);

  private final AlarmStore alarms;
  private final PageStore pages;
  private final Ways ways;
  private final Shell shell;

  TestPages(AlarmStore alarms, PageStore pages, Ways ways, Shell shell) {
    this.alarms = alarms;
    this.pages = pages;
    this.ways = ways;
    this.shell = shell;
  }

  /** False when this person cannot be reached by any way; nothing is sent then. */
  @Transactional
  public boolean send(Person person) {
    var matter = Matter.test();
    var routes = ways.to(person.id(), matter);
    if (routes.isEmpty()) {
      return false;
    }
    long alarm = alarms.raise("test " + UUID.randomUUID(), matter, Paging.QUEUE_ONLY).orElseThrow();
    var page = new PageId(Raised.nameOf(alarm), 0, 0, person.id());
    pages.add(alarm, new Page(page, Means.PHONE));
    routes.forEach(route -> pages.ready(page, route));
    alarms.lookAgain(alarm, Optional.of(shell.clock().instant().plus(COUNTS)));
    shell.audit().record(person.id().value(), "page.tested", person.id().value(), "");
    shell.live().changed("duty");
    return true;
  }

  /** How long this person took to answer the newest test that was answered. */
  Optional<Duration> lastAnswer(PersonId person) {
    return shell
        .db()
        .sql(
            "select raised_at, ended_at from duty_alarm where brand_id is null"
                + " and answered_by = ? order by id desc limit 1")
        .param(person.value())
        .query((row, number) ->
            Duration.between(row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
        .optional();
  }

  /** What a test page needs from the world. */
  @Component
  record Shell(JdbcClient db, Audit audit, Live live, InstantSource clock) {}
}
