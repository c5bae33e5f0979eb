package firebreak.desk.matrix;

import firebreak.respond.matrix.Expressions;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Problem;
import firebreak.respond.matrix.Sheet;
import firebreak.respond.matrix.SheetReader;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A whole matrix as YAML: plain values only, bounded in size and depth, no tricks. */
@Component
class Paper {

  static final int LONGEST = 256 * 1024;
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 10;

  private final Expressions expressions;

  Paper(Expressions expressions) {
    this.expressions = expressions;
  }

  String write(Matrix matrix) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    options.setAllowUnicode(true);
    options.setWidth(160);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setIndent(2);
    return new Yaml(options).dump(Sheet.of(matrix));
  }

  /** What came of reading. */
  sealed interface Read {
    record Good(Matrix matrix) implements Read {}

    record Wrong(List<Placed> mistakes) implements Read {}
  }

  /**
   * A mistake and where it stands.
   *
   * @param line from 1; 0 when it stands nowhere in particular
   */
  record Placed(int line, String path, Bilingual words) {}

  Read read(String text) {
    if (text.length() > LONGEST) {
      return wrong(
          "The file is larger than " + LONGEST / 1024 + " KB.",
          "Plik ma więcej niż " + LONGEST / 1024 + " KB.");
    }
    try {
      Object sheet = new Yaml(new SafeConstructor(limits())).load(text);
      return sheet == null
          ? wrong("The file is empty.", "Plik jest pusty.")
          : sense(sheet, Lines.of(text, limits()));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      var problem = String.valueOf(e.getProblem());
      return new Read.Wrong(List.of(new Placed(line, "", new Bilingual(problem, problem))));
    } catch (YAMLException e) {
      var problem = String.valueOf(e.getMessage());
      return wrong(problem, problem);
    } catch (StackOverflowError e) {
      return wrong("The file is nested too deeply.", "Plik jest zbyt głęboko zagnieżdżony.");
    }
  }

  private Read sense(Object sheet, Lines lines) {
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

  private static Placed placed(Problem problem, Lines lines) {
    return new Placed(lines.of(problem.path()), problem.path(), problem.words());
  }

  private static Read wrong(String english, String polish) {
    return new Read.Wrong(List.of(new Placed(0, "", new Bilingual(english, polish))));
  }

  private static LoaderOptions limits() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LONGEST);
    return options;
  }
}
