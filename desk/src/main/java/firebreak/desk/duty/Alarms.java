package firebreak.desk.duty;

import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way to say "I am here": it ends the waking and stands on the timeline. */
@Component
public class Alarms {

  private final AlarmStore store;
  private final Crises crises;
  private final Audit audit;
  private final Live live;

  Alarms(AlarmStore store, Crises crises, Audit audit, Live live) {
    this.store = store;
    this.crises = crises;
    this.audit = audit;
    this.live = live;
  }

  /** Nobody else is woken for this alarm; false when it had ended before. */
  @Transactional
  public boolean answer(long alarm, PersonId by) {
    var held = store.held(alarm);
    held.ifPresent(open -> {
      store.answered(alarm, by);
      open.matter().crisis().ifPresent(crisis -> here(crisis, by));
      audit.record(by.value(), "page.acknowledged", open.name(), open.matter().tier().name());
      live.changed("duty");
    });
    return held.isPresent();
  }

  /**
   * Somebody is in this room: every open alarm for it ends.
   *
   * @throws IllegalArgumentException when there is no such crisis
   */
  @Transactional
  public void answerAll(CrisisId crisis, PersonId by) {
    var open = store.openIn(crisis);
    if (open.isEmpty()) {
      here(crisis, by);
    }
    open.forEach(alarm -> answer(alarm.id(), by));
  }

  private void here(CrisisId crisis, PersonId by) {
    crises.decide(crisis, new Command.Acknowledge(by));
  }
}
