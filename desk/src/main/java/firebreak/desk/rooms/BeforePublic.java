package firebreak.desk.rooms;

import firebreak.respond.crisis.CrisisEvent.DemandSettled;
import firebreak.respond.crisis.CrisisEvent.Frozen;
import firebreak.respond.crisis.Demand;
import java.util.List;

/** What the row demands before the public hears from us, and what must not get lost. */
record BeforePublic(Room room) {

  /** What the matrix asks to stop, and who confirmed that it was. */
  List<Point> freeze() {
    var done = room.crisis().timeline().all(Frozen.class);
    return room.freeze().stream()
        .map(what -> {
          var name = room.reader().say(what);
          return done.stream()
              .filter(event -> event.what().equals(what))
              .findFirst()
              .map(event -> confirmed(what.english(), name, new By(event)))
              .orElseGet(() -> new Point(what.english(), name, ""));
        })
        .toList();
  }

  /** Who of ours hears it from us first, and who told them. */
  List<Point> inside() {
    return points(Demand.TOLD_FIRST);
  }

  /** What the row wants captured, and who has it. */
  List<Point> evidence() {
    return points(Demand.EVIDENCE);
  }

  private List<Point> points(Demand demand) {
    return room.demanded(demand).stream()
        .map(point -> {
          var value = point.what().english();
          var name = room.reader().say(point.what());
          return point
              .settled()
              .filter(DemandSettled::met)
              .map(event -> confirmed(value, name, new By(event)))
              .orElseGet(() -> new Point(value, name, ""));
        })
        .toList();
  }

  private Point confirmed(String value, String name, By by) {
    var reader = room.reader();
    var remark = by.remark().isBlank() ? "" : " · " + by.remark();
    var when = reader.say("before.by", reader.name(by.person()), reader.clock(by.at()));
    return new Point(value, name, when + remark);
  }

  /**
   * One thing to confirm.
   *
   * @param value as the form names it
   * @param confirmed by whom and when; empty while it is open
   */
  record Point(String value, String name, String confirmed) {

    public boolean isOpen() {
      return confirmed.isEmpty();
    }
  }

  private record By(firebreak.model.PersonId person, java.time.Instant at, String remark) {

    By(Frozen event) {
      this(event.by(), event.at(), event.remark());
    }

    By(DemandSettled event) {
      this(event.by(), event.at(), event.remark());
    }
  }
}
