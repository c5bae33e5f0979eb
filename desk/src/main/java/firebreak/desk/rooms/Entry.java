package firebreak.desk.rooms;

import firebreak.desk.rooms.Happened.Line;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the room's column. Looks of the matrix that follow each other and see the same are
 * one entry, which tells the newest of them.
 *
 * @param id the same while the entry grows
 * @param before the earlier ones, the newest of them first
 * @param again how often it was seen before, in words; empty when never
 */
record Entry(String id, Line line, List<Line> before, String again) {

  Entry {
    before = List.copyOf(before);
  }

  /** The timeline with the newest on top; there is one line for each event. */
  static List<Entry> newestFirst(Room room, List<Line> lines) {
    var events = room.crisis().timeline().asHappened();
    var runs = new ArrayList<List<Line>>();
    for (int at = 0; at < lines.size(); at++) {
      if (at == 0 || !isTheSameLook(events.get(at - 1), events.get(at))) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(lines.get(at));
    }
    return runs.reversed().stream().map(run -> of(run, room.reader())).toList();
  }

  private static boolean isTheSameLook(CrisisEvent earlier, CrisisEvent later) {
    return earlier instanceof SeriousnessMeasured first
        && later instanceof SeriousnessMeasured second
        && first.tier() == second.tier();
  }

  private static Entry of(List<Line> run, Reader reader) {
    var before = run.subList(0, run.size() - 1).reversed();
    var again =
        before.isEmpty() ? "" : reader.say("happened.again", before.size(), run.getFirst().clock());
    return new Entry("r-" + run.getFirst().id(), run.getLast(), before, again);
  }

  /** How many events it tells. */
  int size() {
    return before.size() + 1;
  }
}
