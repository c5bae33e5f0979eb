package firebreak.respond;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Row;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocsTest {

  static final Path DOCS = Path.of("..", "docs");

  @Test
  void the_page_about_the_matrix_shows_every_row_with_its_source() throws IOException {
    var page = Files.readString(DOCS.resolve("matrix.md"));

    assertThat(Matrix.shipped().rows()).allSatisfy(row -> assertThat(page).contains(line(row)));
    assertThat(page).contains("version " + Matrix.shipped().version());
  }

  @Test
  void the_pages_about_playbooks_show_every_step() throws IOException {
    for (var playbook : Playbooks.shipped().all()) {
      var page = Files.readString(page(playbook.id()));

      assertThat(playbook.steps()).allSatisfy(step -> assertThat(page).contains(line(step)));
      assertThat(page).contains("version " + playbook.version());
    }
  }

  private static Path page(String playbook) {
    return playbook.equals(Playbooks.GENERAL)
        ? DOCS.resolve("playbooks.md")
        : DOCS.resolve("playbooks").resolve(playbook + ".md");
  }

  private static String line(Row row) {
    return "| %s | %s | %s |".formatted(row.id(), row.reads().english(), row.source());
  }

  private static String line(Step step) {
    return "| `%s` | %s | %s |"
        .formatted(step.id(), step.act().english(), step.owner().title().english());
  }
}
