package firebreak.desk.duty;

import firebreak.respond.matrix.Paging;
import java.time.Instant;

/** An alarm as it was raised. */
record Raised(long id, Matter matter, Paging paging, Instant at) {

  /** Under this name the pure core knows it, and with it every page. */
  String name() {
    return nameOf(id);
  }

  static String nameOf(long id) {
    return "alarm-" + id;
  }
}
