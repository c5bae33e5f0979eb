package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedRowsTest {

  @TempDir Path folder;

  @Test
  void plays_the_rows_that_hold_the_value_whatever_its_case() throws IOException {
    var file =
        write(
            "time,text,airline",
            "2026-03-07 09:00,late again,North",
            "2026-03-07 09:05,on time,South",
            "2026-03-07 09:06,no reply,north ");

    assertThat(words(file, "airline=NORTH")).containsExactly("late again", "no reply");
  }

  @Test
  void reports_broken_rows_whatever_was_asked_for() throws IOException {
    var file = write("time,text,airline", "2026-03-07 09:00,late again,North", "2026-03-07 09:05");

    var played =
        Played.toTheEnd(
            ReplaySource.open(file, ReplayOptions.defaults().withWhere(List.of("airline=South"))),
            Optional.empty());

    assertThat(played.posts()).isEmpty();
    assertThat(played.unreadable()).hasSize(1);
  }

  @Test
  void refuses_a_column_that_is_not_there() throws IOException {
    var file = write("time,text", "2026-03-07 09:00,late again");

    assertThatThrownBy(() -> words(file, "airline=North"))
        .isInstanceOf(UnreadableRecording.class)
        .hasMessageContaining("\"airline\"")
        .hasMessageContaining("the columns are: time, text");
  }

  @Test
  void keeps_an_id_that_repeats_because_whole_rows_repeat() throws IOException {
    var row = "a-1,2026-03-07 09:00,late again";
    var file = write("id,time,text", row, row, row, "a-2,2026-03-07 09:05,on time");

    var source = ReplaySource.open(file, ReplayOptions.defaults());

    assertThat(source.mapping().describe()).contains("id <- id");
  }

  @Test
  void says_that_days_without_hours_tell_little() throws IOException {
    var file = write("date,text", "2026-03-07,late again", "2026-03-08,on time");

    var source = ReplaySource.open(file, ReplayOptions.defaults());

    assertThat(source.mapping().describe()).contains("times are days without an hour");
  }

  private static List<String> words(Path file, String where) {
    var options = ReplayOptions.defaults().withWhere(List.of(where));
    return Played.toTheEnd(ReplaySource.open(file, options), Optional.empty()).words();
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("posts.csv"), List.of(lines));
  }
}
