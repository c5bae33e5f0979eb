package firebreak.desk.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {

  @TempDir Path folder;

  @Test
  void tells_what_a_table_holds_and_leaves_nothing_behind() throws IOException {
    var file =
        write(
            "posts.csv",
            "when;who;body",
            "07.03.2026 09:00;anna;acme jest super",
            "07.03.2026 09:10;bob;\"acme broke, terrible",
            "I want my money back\"",
            "yesterday;carl;no time");

    var spoke =
        Spoke.replay(
            file,
            "--brand",
            "Acme",
            "--map",
            "when=time",
            "--map",
            "body=text",
            "--map",
            "who=author");

    assertThat(spoke.err()).contains("time <- when", "text <- body", "Every post counts");
    assertThat(spoke.out())
        .contains("3 rows, 2 posts, 2 mentions", "line 5", "\"when\" is not a time")
        .contains("T1 watch: not reached");
    assertThat(spoke.exitCode()).isZero();
    assertThat(folder).isDirectoryContaining("glob:**posts.csv");
  }

  @Test
  void reads_packed_lines_with_repeated_broken_and_foreign_posts() throws IOException {
    var file = folder.resolve("posts.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          """
          {"id":"1","created_at":"2026-03-07T09:00:00Z","author":"anna","text":"Acme jest w porządku"}
          {"id":"1","created_at":"2026-03-07T09:00:00Z","author":"anna","text":"Acme jest w porządku"}
          {"id":"2","created_at":"2026-03-07T09:01:00Z","author":"bob","text":"nothing to do with it"}
          {"id":"3","created_at":
          {"id":"4","created_at":"2026-03-07T09:02:00Z","author":"eve","text":"\\u001b[31m#acme <script>alert(1)</script> is terrible"}
          """
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var json = folder.resolve("report.json");

    var spoke =
        Spoke.replay(
            file.toString(),
            "--brand",
            "Acme",
            "--watch",
            "acme, #acme",
            "--language",
            "pl",
            "--report",
            json.toString());

    assertThat(spoke.exitCode()).as(spoke.err()).isZero();
    assertThat(spoke.out())
        .contains("Co wczytano", "wpisy niepasujące: 1")
        .doesNotContain("\u001b");
    var counts = JsonMapper.shared().readTree(Files.readString(json)).get("read").get("counts");
    assertThat(counts.get("rows").asInt()).isEqualTo(5);
    assertThat(counts.get("mentions").asInt()).isEqualTo(2);
    assertThat(counts.get("repeated").asInt()).isEqualTo(1);
    assertThat(counts.get("unreadable").asInt()).isEqualTo(1);
  }

  @Test
  void plays_only_the_rows_that_were_asked_for_and_writes_a_page() throws IOException {
    var file =
        write(
            "posts.csv",
            "time,text,airline",
            "2026-03-07 09:00,late again,North",
            "2026-03-07 09:05,on time,South");
    var page = folder.resolve("report.md");

    var spoke =
        Spoke.replay(
            file, "--brand", "Łódź Air", "--where", "airline=north", "--report", page.toString());

    assertThat(spoke.out()).contains("1 rows, 1 posts, 1 mentions");
    assertThat(page).content().contains("Łódź Air");
    assertThat(spoke.exitCode()).isZero();
  }

  @Test
  void names_the_columns_when_none_holds_the_words() throws IOException {
    var file = write("posts.csv", "date,stars", "2026-03-07,1");

    var spoke = Spoke.replay(file, "--brand", "Acme");

    assertThat(spoke.exitCode()).isEqualTo(1);
    assertThat(spoke.err()).contains("--map column=text", "the columns are: date, stars");
  }

  @Test
  void says_that_a_file_is_not_there() {
    var spoke = Spoke.replay(folder.resolve("none.csv").toString(), "--brand", "Acme");

    assertThat(spoke.exitCode()).isEqualTo(1);
    assertThat(spoke.err()).contains("there is no file");
  }

  @Test
  void refuses_a_command_line_that_makes_no_sense() throws IOException {
    var file = write("posts.csv", "time,text", "2026-03-07 09:00,acme");

    for (var wrong :
        List.of(
            new String[] {file},
            new String[] {file, "--brand", "Acme", "--zone", "Mars/Olympus"},
            new String[] {file, "--brand", "Acme", "--speed", "-1"},
            new String[] {file, "--brand", "Acme", "--map", "body=words"},
            new String[] {file, "--brand", "Acme", "--watch", "@"},
            new String[] {file, "--brand", "Acme", "--where", "airline"},
            new String[] {file, "--brand", "Acme", "--batch", "0"},
            new String[] {file, "--brand", "Acme", "--report", "report.docx"})) {
      assertThat(Spoke.replay(wrong).exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
    }
  }

  @Test
  void plays_the_example_of_the_readme_as_it_stands_there() throws IOException {
    var command =
        Files.readAllLines(Path.of("../README.md")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("./firebreak replay docs/"))
            .findFirst()
            .orElseThrow();
    var words = command.split("\\s+");

    var spoke = Spoke.replay("../" + words[2], words[3], words[4]);

    assertThat(words).hasSize(5);
    assertThat(spoke.exitCode()).as(spoke.err()).isZero();
    assertThat(spoke.out()).contains("Parcelo", "T1 watch: Sat 7 March 2026 14:44");
  }

  @Test
  void explains_itself() {
    var spoke = Spoke.replay("--help");

    assertThat(spoke.exitCode()).isZero();
    assertThat(spoke.out()).contains("--map", "in_reply_to", "Examples:");
  }

  private String write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }
}
