package firebreak.desk.counting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectCommandTest {

  @TempDir Path folder;

  @Test
  void scores_every_row_and_tells_a_burst_at_its_first_rows_only() throws IOException {
    var rows = quietWeek();
    for (int row = 1_800; row < 1_812; row++) {
      rows.set(row, rows.get(row).replaceAll(",.*", ",900"));
    }

    var run = run(rows);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(rows.size() + 1).first().isEqualTo("timestamp,anomaly_score");
    assertThat(run.lines().get(1)).isEqualTo("2026-03-01 00:00:00,0.0");
    assertThat(run.scores().subList(1_800, 1_803)).anyMatch(score -> score > 0.985);
    assertThat(run.scores().subList(1_800, 1_900).stream().filter(score -> score > 0))
        .hasSizeBetween(1, 3);
  }

  @Test
  void rows_that_are_missing_are_no_storm_when_they_come_back() throws IOException {
    var rows = quietWeek();
    rows.subList(1_000, 1_050).clear();

    assertThat(run(rows).scores().subList(950, 1_050)).allMatch(score -> score < 0.96);
  }

  @Test
  void knows_zones_quotes_fractions_and_other_columns_in_any_order() throws IOException {
    var run =
        run(
            "brand,Value,\"Timestamp\"",
            List.of(
                "acme,\"3\",2026-03-01T00:00:00Z",
                "acme,4.0,2026-03-01T01:00:00.500+01:00",
                "",
                "acme,5,\"2026-03-01 00:10:00\""));

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(4).last().isEqualTo("2026-03-01 00:10:00,0.0");
  }

  @Test
  void names_the_line_that_cannot_be_read_and_why() throws IOException {
    assertThat(refused("2026-03-01 00:00:00,4", "2026-03-01 00:05:00,many"))
        .contains("line 3: \"many\" is no count");
    assertThat(refused("2026-03-01 00:00:00,-4")).contains("line 2: \"-4\" is no count");
    assertThat(refused("yesterday,4")).contains("line 2: \"yesterday\" is no time");
    assertThat(refused("2026-03-01 00:00:00")).contains("line 2: 1 columns, the header has 2");
    assertThat(refused("2026-03-01 00:00:00," + "9".repeat(2_000)))
        .contains("line 2: it is longer");
    assertThat(run("time,count", List.of()).errors()).contains("must name the columns timestamp");
    assertThat(run("", List.of()).errors()).contains("line 1:");
  }

  @Test
  void says_what_is_wrong_with_the_command_line() {
    assertThat(run("--counts", folder.resolve("none.csv").toString()).errors())
        .contains("there is no such file");
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("--counts", "x", "--step", "often").errors()).contains("is no duration");
    assertThat(run("--help").out()).contains("--counts");
  }

  private String refused(String... rows) throws IOException {
    var run = run(List.of(rows));
    assertThat(run.code()).isEqualTo(1);
    return run.errors();
  }

  private static List<String> quietWeek() {
    var random = new Random(7);
    var rows = new ArrayList<String>();
    var at = LocalDateTime.of(2026, 3, 1, 0, 0);
    for (int row = 0; row < 2_016; row++) {
      rows.add(
          at.plusMinutes(5L * row).toString().replace('T', ' ') + ":00," + random.nextInt(8, 24));
    }
    return rows;
  }

  private Run run(List<String> rows) throws IOException {
    return run("timestamp,value", rows);
  }

  private Run run(String header, List<String> rows) throws IOException {
    var file = folder.resolve("counts.csv");
    Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    return run("--counts", file.toString());
  }

  private static Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = DetectCommand.run(out, err, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Run(int code, String out, String errors) {

    List<String> lines() {
      return out.lines().toList();
    }

    List<Double> scores() {
      return out.lines().skip(1).map(line -> Double.parseDouble(line.split(",", -1)[1])).toList();
    }
  }
}
