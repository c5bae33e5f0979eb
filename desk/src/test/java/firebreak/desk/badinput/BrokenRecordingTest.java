package firebreak.desk.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import firebreak.channel.replay.ReplayOptions;
import firebreak.channel.replay.ReplaySource;
import firebreak.channel.replay.UnreadableRecording;
import firebreak.desk.badinput.Acme.Aside;
import firebreak.desk.testkit.DeskTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Recordings with lines that are no posts, and tables that lack what a post needs. */
@DeskTest
class BrokenRecordingTest {

  @TempDir Path folder;

  private final Acme acme;

  @Autowired
  BrokenRecordingTest(ApplicationContext desk) {
    this.acme = new Acme(desk);
  }

  @Test
  void broken_lines_go_to_the_quarantine_with_their_number_and_the_rest_is_kept() throws Exception {
    play(
        Files.writeString(
            folder.resolve("broken.jsonl"),
            """
            {"id":"%1$s-1","time":"2026-03-07T20:41:00Z","author":"mila","text":"acme one"}
            {"id":"%1$s-2","time":"2026-03-07T20:42:00Z","author":
            {"id":"%1$s-3","time":{"not":"a time"},"author":"jan","text":"acme three"}
            17
            {"id":"%1$s-5","time":"2026-03-07T20:45:00Z","author":"ola","text":"acme five"}
            """
                .formatted(acme.brand)));

    assertThat(acme.words()).containsExactly("acme one", "acme five");
    assertThat(acme.quarantined())
        .extracting(Aside::place)
        .containsExactlyInAnyOrder("line 2", "line 3", "line 4");
    assertThat(acme.quarantined()).extracting(Aside::reason).noneMatch(String::isBlank);
  }

  @Test
  void a_table_without_times_names_what_is_missing_and_which_columns_there_are() throws Exception {
    var file =
        Files.writeString(
            folder.resolve("table.csv"), "when,who,colour\n2026-03-07 20:41,mila,red\n");

    assertThatThrownBy(() -> ReplaySource.open(file, ReplayOptions.defaults()))
        .isInstanceOf(UnreadableRecording.class)
        .hasMessageContaining("no column seems to hold when a post was made")
        .hasMessageContaining("--map column=time")
        .hasMessageContaining("the columns are: when, who, colour");
  }

  @Test
  void a_column_that_was_named_and_is_not_there_is_named_again() throws Exception {
    var file =
        Files.writeString(
            folder.resolve("table.csv"), "id,time,author,text\n1,2026-03-07 20:41,mila,acme\n");
    var options = ReplayOptions.defaults().withMap(java.util.List.of("words=text"));

    assertThatThrownBy(() -> ReplaySource.open(file, options))
        .isInstanceOf(UnreadableRecording.class)
        .hasMessageContaining("there is no column \"words\"")
        .hasMessageContaining("the columns are: id, time, author, text");
  }

  private void play(Path file) throws IOException {
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var recording = ReplaySource.open(file, ReplayOptions.defaults().withScratch(scratch));
    try (var _ = recording.start(Optional.empty(), acme::accept)) {
      await("the last post came")
          .atMost(Duration.ofSeconds(30))
          .until(() -> acme.words().contains("acme five"));
    }
  }
}
