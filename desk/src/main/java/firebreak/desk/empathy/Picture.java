package firebreak.desk.empathy;

import firebreak.desk.empathy.Edits.Edit;
import firebreak.model.PostId;
import firebreak.respond.empathy.EmpathyMap;
import firebreak.respond.empathy.PictureEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The map of one story as it stands: what was read, and what people made of it.
 *
 * @param whole everything that was read, also what people struck out
 * @param edits the oldest first
 * @param posts what was read, by its post
 */
record Picture(
    Subject subject, EmpathyMap whole, List<Edit> edits, Map<PostId, SaidAgainst.Heard> posts) {

  Picture {
    edits = List.copyOf(edits);
    posts = Map.copyOf(posts);
  }

  /** Without what people struck out. */
  EmpathyMap map() {
    return whole.without(struck().keySet());
  }

  /** What is struck out at present, and by which edit. */
  Map<String, Edit> struck() {
    var struck = new LinkedHashMap<String, Edit>();
    for (var edit : edits) {
      switch (edit.how()) {
        case STRUCK -> struck.put(edit.line().item(), edit);
        case ADDED, RESTORED -> struck.remove(edit.line().item());
      }
    }
    return struck;
  }

  /** The lines that people wrote and nobody struck out. */
  List<Edit> own() {
    var gone = struck().keySet();
    return edits.stream()
        .filter(edit -> edit.how() == PictureEdit.ADDED)
        .filter(edit -> !gone.contains(edit.line().item()))
        .toList();
  }

  /** Every name that a change may be about. */
  Set<String> items() {
    var items = new ArrayList<String>();
    whole.cells().forEach(cell -> items.add(cell.notion().id()));
    edits.forEach(edit -> items.add(edit.line().item()));
    return Set.copyOf(items);
  }
}
