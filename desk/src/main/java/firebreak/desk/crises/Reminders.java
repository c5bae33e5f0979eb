package firebreak.desk.crises;

import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisEvent.DeadlinePassed;
import firebreak.respond.crisis.Stage;
import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import firebreak.respond.matrix.Rung;
import firebreak.respond.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks each second whether a deadline has come, and acts on each one exactly once. */
@Component
class Reminders {

  private static final Logger log = LoggerFactory.getLogger(Reminders.class);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final CrisisStore store;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Reminders(CrisisStore store, Deadlines deadlines, Shell shell) {
    this.store = store;
    this.deadlines = deadlines;
    this.events = shell.events();
    this.transaction = shell.transaction();
    this.clock = shell.clock();
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    for (var id : store.dueBy(clock.instant())) {
      try {
        transaction.executeWithoutResult(status -> store.held(id).ifPresent(this::act));
      } catch (RuntimeException e) { // one broken room must not silence the others
        log.error("deadline.failed: crisis {} will be looked at again", id, e);
      }
    }
  }

  private void act(Crisis crisis) {
    var now = crisis;
    for (var come : deadlines.come(crisis, clock.instant())) {
      store.fired(crisis.id(), come.id());
      now = store.append(now, List.of(new DeadlinePassed(clock.instant(), come.kind(), come.id())));
      wake(now, come);
    }
    deadlines.set(now);
    events.publishEvent(new CrisisChanged(crisis.id()));
  }

  private void wake(Crisis crisis, CrisisClock come) {
    switch (come.whenDue()) {
      case WRITE_DOWN, OPEN_GATE, GO_ON_WITHOUT_LEGAL -> {}
      case ASK_DEPUTY -> page(crisis, come, Means.PHONE, Role.BACKUP);
      case TELL_DUTY -> page(crisis, come, Means.PUSH, Role.DUTY);
      case REMIND_OWNER -> page(crisis, come, Means.PUSH, owner(crisis));
      case PAGE_COMMANDER -> page(crisis, come, Means.PHONE, owner(crisis));
    }
  }

  private static Role owner(Crisis crisis) {
    return crisis.crew().commander().isPresent() ? Role.COMMANDER : Role.DUTY;
  }

  private void page(Crisis crisis, CrisisClock come, Means means, Role role) {
    var who = Set.of(role);
    var ladder =
        new Paging(
            List.of(new Rung(who, means, PATIENCE), new Rung(Set.of(Role.BACKUP), means, PATIENCE)),
            1,
            Paging.Ending.RING_EVERYONE,
            true);
    events.publishEvent(
        new PeopleNeeded(
            come.id(),
            crisis.timeline().beginning().brand(),
            crisis.timeline().beginning().story(),
            Optional.of(crisis.id()),
            crisis.tier(),
            ladder,
            new PeopleNeeded.About(come.kind().label(), saidAt(crisis))));
  }

  /** Until somebody declares it, a crisis is as old as what was last said in it. */
  private Instant saidAt(Crisis crisis) {
    var now = clock.instant();
    return crisis.stage() == Stage.SUSPECTED ? store.lastAssessed(crisis.id()).orElse(now) : now;
  }

  /** What the reminders need from the world. */
  @Component
  record Shell(
      ApplicationEventPublisher events, TransactionTemplate transaction, InstantSource clock) {}
}
