package firebreak.desk.duty;

import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.crises.PeopleNoLongerNeeded;
import firebreak.desk.platform.Live;
import firebreak.respond.crisis.CrisisId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down that people are needed, in the transaction that found it out. */
@Component
class Hearing {

  /** What was said before that is history that somebody imports: it is written down only. */
  private static final Duration RECENT = Duration.ofHours(24);

  private final AlarmStore alarms;
  private final Live live;
  private final InstantSource clock;

  Hearing(AlarmStore alarms, Live live, InstantSource clock) {
    this.alarms = alarms;
    this.live = live;
    this.clock = clock;
  }

  @EventListener
  void on(PeopleNeeded needed) {
    if (needed.paging().rungs().isEmpty()) {
      return;
    }
    var matter =
        new Matter(
            Optional.of(needed.brand()),
            needed.story(),
            needed.crisis(),
            needed.tier(),
            needed.about().headline());
    var cause = needed.crisis().map(CrisisId::value).orElse("") + " " + needed.cause();
    var alarm = alarms.raise(cause, matter, needed.paging());
    if (needed.about().at().isBefore(clock.instant().minus(RECENT))) {
      alarm.ifPresent(id -> alarms.end(id, AlarmStore.Ending.OLD));
    }
    alarm.ifPresent(id -> {
      alarms.lookAgainAtOnce(needed.brand());
      live.changed("duty");
    });
  }

  @EventListener
  void on(PeopleNoLongerNeeded over) {
    alarms.over(" " + over.cause());
    live.changed("duty");
  }
}
