package firebreak.desk.empathy;

import java.util.List;

/**
 * A map as its page shows it to one reader.
 *
 * @param address of the page
 * @param versions the newest first
 */
record MapView(
    String address,
    String sentence,
    String unread,
    List<Side> sides,
    List<Row> struck,
    List<Version> versions) {

  /** One quadrant. */
  record Side(String id, String title, String question, List<Row> rows) {}

  /**
   * One line of it.
   *
   * @param item names it in forms
   * @param from how many people, or who wrote it
   */
  record Row(String item, String words, String from, List<Cited> cited) {}

  /** A post that shows it: what stands before the telling stretch, the stretch, and the rest. */
  record Cited(String who, String before, String mark, String after, String permalink) {}

  record Version(int number, String words) {}
}
