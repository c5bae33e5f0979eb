package firebreak.desk.forecasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ForecastCommandTest {

  private static final String GOOD = "{\"id\":\"a\",\"minutes\":[0,0.5,1,1.5,2,4,7,11,18,29,44]}";

  @TempDir Path folder;

  @Test
  void answers_each_cascade_with_its_size_interval_and_peak() throws IOException {
    var run = run("30", GOOD);

    assertThat(run.code()).isZero();
    assertThat(run.errors()).isEmpty();
    var answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.propertyNames()).containsExactly("id", "size", "low", "high", "past_peak");
    assertThat(answer.get("id").asString()).isEqualTo("a");
    assertThat(answer.get("low").asLong()).isBetween(10L, answer.get("size").asLong());
    assertThat(answer.get("high").asLong()).isGreaterThan(answer.get("size").asLong());
    assertThat(answer.get("past_peak").isBoolean()).isTrue();
  }

  @Test
  void looks_at_nothing_that_comes_later() throws IOException {
    var known = "{\"id\":\"a\",\"minutes\":[29,18,11,7,4,2,1.5,1,0.5,0]}";

    assertThat(run("30", GOOD).out()).isEqualTo(run("30", known).out());
  }

  @Test
  void takes_odd_but_possible_lines_as_they_are() throws IOException {
    var run =
        run(
            "60",
            "{\"id\":7,\"minutes\":[3,null,NaN,-1,2,2,2],\"followers\":[10]}",
            "",
            "{\"id\":\"none\",\"minutes\":[],\"followers\":[]}",
            "{\"followers\":null,\"minutes\":[99],\"id\":\"later\"}");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .contains("{\"id\":\"none\",\"size\":0,\"low\":0,\"high\":0,\"past_peak\":false}")
        .contains("{\"id\":\"later\",\"size\":0,\"low\":0,\"high\":0,\"past_peak\":false}")
        .first()
        .asString()
        .startsWith("{\"id\":7,");
  }

  @Test
  void names_the_lines_that_hold_no_cascade_and_answers_the_others() throws IOException {
    var run =
        run(
            "60",
            "{\"id\":\"a\"",
            GOOD,
            "[1,2]",
            "{\"minutes\":[1]}",
            "{\"id\":\"b\",\"minutes\":7}",
            "{\"id\":\"c\",\"minutes\":[1,\"soon\"]}",
            GOOD);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.errors().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("line 1: it is no JSON"),
            line -> assertThat(line).contains("line 3: a JSON object"),
            line -> assertThat(line).contains("line 4: \"id\" must be"),
            line -> assertThat(line).contains("line 5: \"minutes\" must be a list"),
            line -> assertThat(line).contains("line 6: \"minutes\" holds \"soon\", no number"));
  }

  @Test
  void reads_what_is_gzipped_by_its_first_bytes_not_by_its_name() throws IOException {
    var file = folder.resolve("cascades.jsonl");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((GOOD + "\n").getBytes(UTF_8));
    }

    assertThat(run(file, "30").out()).isEqualTo(run("30", GOOD).out());
  }

  @Test
  void an_empty_file_has_no_answers_and_a_broken_one_says_so() throws IOException {
    var broken = folder.resolve("broken.gz");
    Files.write(broken, new byte[] {0x1f, (byte) 0x8b, 8, 0});

    assertThat(run("30").code()).isZero();
    assertThat(run(broken, "30").code()).isEqualTo(1);
    assertThat(run(broken, "30").errors()).contains("cannot be read");
    assertThat(run(folder.resolve("none"), "30").errors()).contains("there is no such file");
  }

  @Test
  void says_what_is_wrong_with_the_command_line() throws IOException {
    for (var after : List.of("0", "-3", "NaN", "Infinity", "soon")) {
      assertThat(run(after, GOOD).code()).isEqualTo(2);
      assertThat(run(after, GOOD).errors()).contains("--after");
    }
    assertThat(run(new String[] {"--help"}).out()).contains("past_peak").contains("--cascades");
    assertThat(run(new String[0]).errors()).contains("--cascades");
  }

  private Run run(String after, String... lines) throws IOException {
    var file = folder.resolve("cascades.jsonl");
    Files.writeString(file, String.join("\n", lines));
    return run(file, after);
  }

  private static Run run(Path file, String after) {
    return run(new String[] {"--cascades", file.toString(), "--after", after});
  }

  private static Run run(String[] arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = ForecastCommand.run(out, err, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Run(int code, String out, String errors) {}
}
