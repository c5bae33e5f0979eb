package firebreak.desk.empathy;

import java.util.List;

/**
 * What stands beside words that are being written: how those who are against us see it, and which
 * of it the words do not answer.
 *
 * @param sentence how many people it rests on
 * @param address of the whole map
 * @param open what the words do not answer, the commonest first
 * @param met what they do answer
 */
public record Beside(
    String sentence, String address, List<Part> parts, List<Unmet> open, List<Met> met) {

  /** One quadrant in short. */
  public record Part(String title, List<Line> lines) {}

  /** One line of it and how many people share it. */
  public record Line(String words, String from) {}

  /** Something that is not answered, and what would. */
  public record Unmet(String words, String ask) {}

  /** Something that is answered, and by which words of ours. */
  public record Met(String words, String by) {}
}
