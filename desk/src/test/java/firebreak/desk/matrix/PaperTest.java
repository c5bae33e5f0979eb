package firebreak.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

  static final Matrix SHIPPED = Matrix.shipped();

  final Paper paper = new Paper(new CelExpressions());

  @Test
  void a_whole_matrix_goes_out_and_comes_back_the_same() {
    var read = (Paper.Read.Good) paper.read(paper.write(SHIPPED));

    assertThat(read.matrix()).isEqualTo(SHIPPED);
    assertThat(Canonical.fingerprint(read.matrix())).isEqualTo(Canonical.fingerprint(SHIPPED));
  }

  @Test
  void a_mistake_names_its_line_and_its_field() {
    var spoiled = paper.write(SHIPPED).replaceFirst("mentions: 50", "mentions: many");
    int line = lineOf(spoiled, "mentions: many");

    assertThat(mistakes(spoiled))
        .containsExactly(line + " rows[7].when[0].hostile-share.mentions must be a number");
  }

  @Test
  void an_unknown_name_is_refused_and_not_passed_over() {
    var spoiled = paper.write(SHIPPED).replaceFirst("source:", "sourse:");

    assertThat(mistakes(spoiled))
        .anyMatch(mistake -> mistake.contains("rows[0].sourse is not known here"))
        .anyMatch(mistake -> mistake.contains("rows[0].source is missing"));
  }

  @Test
  void a_mistake_in_an_expression_stands_at_its_row() {
    var spoiled =
        paper
            .write(SHIPPED)
            .replaceFirst("news-outlets:\n *at-least: 1", "expression: {cel: folowers > 3}");

    assertThat(mistakes(spoiled))
        .singleElement()
        .asString()
        .startsWith(lineOf(spoiled, "id: T3-c") + " rows(T3-c).expression")
        .contains("folowers");
  }

  @Test
  void hostile_files_are_refused_with_words() {
    assertThat(mistakes("")).containsExactly("0  The file is empty.");
    assertThat(mistakes("a: [1, 2")).singleElement().asString().startsWith("1 ");
    assertThat(mistakes("!!javax.script.ScriptEngineManager [x]")).isNotEmpty();
    assertThat(mistakes("x".repeat(Paper.LONGEST + 1)))
        .containsExactly("0  The file is larger than 256 KB.");
    assertThat(mistakes("a: 1\na: 2")).isNotEmpty();
    assertThat(mistakes("[".repeat(5_000))).isNotEmpty();
    assertThat(mistakes(bomb())).isNotEmpty();
    assertThat(mistakes("just words")).isNotEmpty();
  }

  private static String bomb() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int n = 1; n < 9; n++) {
      bomb.append("a%d: &a%d [".formatted(n, n));
      bomb.append("*a%d, ".formatted(n - 1).repeat(9)).append("]\n");
    }
    return bomb.toString();
  }

  private static int lineOf(String text, String part) {
    return 1
        + (int) text.substring(0, text.indexOf(part)).chars().filter(sign -> sign == '\n').count();
  }

  private List<String> mistakes(String text) {
    return ((Paper.Read.Wrong) paper.read(text))
        .mistakes().stream()
            .map(one -> one.line() + " " + one.path() + " " + one.words().english())
            .toList();
  }
}
