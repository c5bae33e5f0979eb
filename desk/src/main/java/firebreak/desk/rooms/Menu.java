package firebreak.desk.rooms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What else can be done in a room, besides the one next act. */
@Component
class Menu {

  /** Acts that stand beside what they are about. */
  private static final Set<Act> ELSEWHERE =
      EnumSet.of(
          Act.DONE,
          Act.LEAVE_OUT,
          Act.NOTE,
          Act.KEEP,
          Act.BREAK,
          Act.CIRCUMSTANCE,
          Act.FREEZE,
          Act.INSIDE,
          Act.CAPTURE,
          Act.SETTLE,
          Act.TOLD_MORE);

  private final Forms forms;

  Menu(Forms forms) {
    this.forms = forms;
  }

  /** In the order of the enum, which is about the order of a crisis. */
  List<Item> of(Room room) {
    boolean nothingToRead = forms.choices(room).drafts().isEmpty();
    return Arrays.stream(Act.values())
        .filter(act -> !(nothingToRead && act.fields().contains(Field.DRAFT)))
        .filter(act -> !ELSEWHERE.contains(act))
        .filter(act -> act.isFor(room) && act.fits(room.crisis().stage()))
        .filter(act -> act != Act.VERIFY || room.crisis().verifying().started().isEmpty())
        .map(act -> new Item(act.id(), room.reader().word("act", act)))
        .toList();
  }

  /** One act by its name. */
  record Item(String act, String words) {}
}
