package firebreak.desk.crises;

import firebreak.desk.platform.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open pages of a room that something happened there. */
@Component
class LiveRooms {

  private final Live live;

  LiveRooms(Live live) {
    this.live = live;
  }

  @EventListener
  void on(CrisisChanged change) {
    live.changed("crisis-" + change.crisis());
    live.changed("crises");
  }
}
