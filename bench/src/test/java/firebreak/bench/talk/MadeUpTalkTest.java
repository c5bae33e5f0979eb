package firebreak.bench.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpTalkTest {

  @TempDir Path folder;

  @Test
  void is_the_same_for_the_same_seed_and_another_for_another() throws IOException {
    assertThat(talk("a", 7)).hasSameTextualContentAs(talk("b", 7));
    assertThat(Files.readString(talk("c", 8))).isNotEqualTo(Files.readString(talk("a", 7)));
  }

  @Test
  void has_as_many_posts_as_were_asked_for_in_two_languages_with_answers() throws IOException {
    var lines = Files.readAllLines(talk("a", 7));

    assertThat(lines).hasSize(2_000);
    assertThat(lines)
        .anyMatch(line -> line.contains("zepsuł"))
        .anyMatch(line -> line.contains("money back"));
    assertThat(lines).anyMatch(line -> line.contains("in_reply_to"));
  }

  private Path talk(String name, long seed) throws IOException {
    var file = folder.resolve(name);
    new MadeUpTalk(2_000, Duration.ofHours(1), seed).write(file);
    return file;
  }
}
