package firebreak.desk.playbooks;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line. */
final class Difference {

  private final List<String> before;
  private final List<String> after;
  private final int[][] common;

  private Difference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /** Only the lines that are new or gone, in their order. */
  static List<Changed> between(String before, String after) {
    return new Difference(before.lines().toList(), after.lines().toList()).changes();
  }

  private List<Changed> changes() {
    var changes = new ArrayList<Changed>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j < after.size() && (i == before.size() || common[i][j + 1] > common[i + 1][j])) {
        changes.add(new Changed(true, after.get(j++)));
      } else {
        changes.add(new Changed(false, before.get(i++)));
      }
    }
    return changes.stream().filter(change -> !change.line().isBlank()).toList();
  }

  /**
   * One line.
   *
   * @param added false when it is gone
   */
  record Changed(boolean added, String line) {}
}
