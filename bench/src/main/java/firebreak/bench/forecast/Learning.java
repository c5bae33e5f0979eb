package firebreak.bench.forecast;

import firebreak.detect.forecast.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Learns both forecasts anew from recorded cascades and writes them down. */
public final class Learning {

  private static final String FROM =
      """
      # Numbers learned from the times of 1,321 recorded cascades of reposts (Twitter15: Ma, Gao and
      # Wong, "Detect rumors in microblog posts using propagation structure via kernel learning",
      # ACL 2017). They hold no post, no name and no time of anybody. To learn them again:
      #   ./firebreak bench learn-forecast
      # "= NAME" begins the trees of what is told; each line is a tree in prefix order, in which
      # "number<limit" is a question about a number of the shape and a bare number is an answer.
      """;

  private Learning() {}

  /** Expects the recording and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    var cascades = Cascade.read(Path.of(arguments[0]));
    var folder = Path.of(arguments[1]);
    write(folder.resolve("cascades.trees"), Curriculum.cascades().learn(Lesson.of(cascades)));
    write(
        folder.resolve("stories.trees"),
        Curriculum.stories().learn(Thinning.lessons(Lesson.of(cascades))));
  }

  private static void write(Path file, Map<String, List<Tree>> learned) throws IOException {
    var text = new StringBuilder(FROM);
    learned.forEach((name, trees) -> {
      text.append("= ").append(name).append('\n');
      trees.forEach(tree -> text.append(tree.written()).append('\n'));
    });
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
