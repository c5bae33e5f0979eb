package firebreak.desk.duty;

import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.duty.Escalation.Page;
import firebreak.respond.duty.Escalation.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks each second whom to wake next, and writes every page down before anything is sent. */
@Component
class Waking {

  /*
   * The next look is a column, so a restart forgets nothing. Whoever looks holds the row of the
   * alarm; a second one skips it. A page is a row whose key is made of alarm, round, rung and
   * person: a page can be written down once, and what is not written down is not sent.
   * Locks are taken in one order everywhere: alarm, letter, crisis.
   */
  private static final Logger log = LoggerFactory.getLogger(Waking.class);

  /** Shifts and parts may change while an alarm waits, so it is looked at this often at least. */
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  /** The name under which the desk itself appears on a timeline. */
  static final PersonId DESK = new PersonId("desk");

  private final AlarmStore alarms;
  private final Silence silence;
  private final Shell shell;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Waking(AlarmStore alarms, Silence silence, Shell shell, TransactionTemplate transaction) {
    this.alarms = alarms;
    this.silence = silence;
    this.shell = shell;
    this.transaction = transaction;
    this.clock = shell.clock();
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    for (var id : alarms.dueBy(clock.instant())) {
      try {
        transaction.executeWithoutResult(status -> act(id));
      } catch (RuntimeException e) { // one broken alarm must not silence the others
        log.error("alarm.failed: alarm {} will be tried again", id, e);
      }
    }
  }

  private void act(long id) {
    alarms.heldWhenDue(id, clock.instant()).ifPresent(this::act);
  }

  private void act(Raised alarm) {
    if (alarm.matter().isTest() || silence.isOver(alarm, clock.instant())) {
      alarms.end(alarm.id(), AlarmStore.Ending.OVER);
    } else if (alarms.isSuperseded(alarm)) {
      alarms.end(alarm.id(), AlarmStore.Ending.SUPERSEDED);
    } else {
      take(alarm, silence.next(alarm, clock.instant()));
    }
    shell.live().changed("duty");
  }

  private void take(Raised alarm, Step step) {
    var now = clock.instant();
    switch (step) {
      case Step.WaitUntil(var moment) -> rest(alarm, earlier(moment, now.plus(LONGEST_REST)));
      case Step.Wake(var pages) -> send(alarm, pages);
      case Step.RingEveryone(var pages) -> send(alarm, pages);
      case Step.PassCommand(var page) -> {
        send(alarm, List.of(page));
        alarm.matter().crisis().ifPresent(crisis -> pass(crisis, page.id().person()));
      }
      case Step.Rest(var acknowledged) -> alarms.answered(alarm.id(), acknowledged.by());
      case Step.LeaveInQueue() -> alarms.lookAgain(alarm.id(), Optional.empty());
      case Step.NobodyToWake() -> rest(alarm, now.plus(LONGEST_REST));
    }
  }

  private void rest(Raised alarm, Instant until) {
    alarms.lookAgain(alarm.id(), Optional.of(until));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Looks again at once: patience runs from now, or nobody here can be reached. */
  private void send(Raised alarm, List<Page> pages) {
    pages.forEach(page -> shell.send(alarm, page));
    rest(alarm, clock.instant());
  }

  private void pass(CrisisId crisis, PersonId to) {
    var why = "Nobody answered the pages; command passes along the line of succession.";
    var outcome = shell.crises().decide(crisis, new Command.PassCommand(DESK, to, why));
    if (outcome instanceof Outcome.Refused(var reason)) {
      log.info("crisis {}: command stays where it is ({})", crisis, reason);
    }
  }

  /** Writes pages down. */
  @Component
  record Shell(PageStore pages, Ways ways, Crises crises, Live live, InstantSource clock) {

    void send(Raised alarm, Page page) {
      if (!pages.add(alarm.id(), page)) {
        return;
      }
      ways.to(page.id().person(), alarm.matter()).forEach(way -> pages.ready(page.id(), way));
      alarm
          .matter()
          .crisis()
          .ifPresent(crisis ->
              crises.decide(crisis, new Command.RecordPage(page.id().person(), page.id().value())));
    }
  }
}
