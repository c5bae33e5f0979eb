package firebreak.desk.matrix;

import firebreak.desk.platform.YamlFile;
import firebreak.desk.platform.YamlFile.Placed;
import firebreak.desk.platform.YamlLines;
import firebreak.respond.matrix.Expressions;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Problem;
import firebreak.respond.matrix.Sheet;
import firebreak.respond.matrix.SheetReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A whole matrix as YAML. */
@Component
class Paper {

  static final int LONGEST = 256 * 1024;
  private static final YamlFile FILE = new YamlFile(LONGEST, 20, Set.of("id", "tier"));

  private final Expressions expressions;

  Paper(Expressions expressions) {
    this.expressions = expressions;
  }

  String write(Matrix matrix) {
    return YamlFile.write(Sheet.of(matrix));
  }

  /** What came of reading. */
  sealed interface Read {
    record Good(Matrix matrix) implements Read {}

    record Wrong(List<Placed> mistakes) implements Read {}
  }

  Read read(String text) {
    return switch (FILE.open(text)) {
      case YamlFile.Opened.Content(var sheet, var lines) -> sense(sheet, lines);
      case YamlFile.Opened.Refused(var mistake) -> new Read.Wrong(List.of(mistake));
    };
  }

  private Read sense(Object sheet, YamlLines lines) {
    return switch (SheetReader.read(sheet, expressions)) {
      case SheetReader.Outcome.Good(var matrix) -> new Read.Good(matrix);
      case SheetReader.Outcome.Wrong(var problems) ->
          new Read.Wrong(problems.stream().map(one -> placed(one, lines)).toList());
    };
  }

  /** The same checks for a matrix that was put together in forms. */
  SheetReader.Outcome sense(Map<String, Object> sheet) {
    return SheetReader.read(sheet, expressions);
  }

  private static Placed placed(Problem problem, YamlLines lines) {
    return new Placed(lines.of(problem.path()), problem.path(), problem.words());
  }
}
