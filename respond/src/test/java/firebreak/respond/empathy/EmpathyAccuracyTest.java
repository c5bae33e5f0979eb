package firebreak.respond.empathy;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what made-up people show is found, and how much of what is found they show. */
class EmpathyAccuracyTest {

  static final EmpathyReader READER = EmpathyReader.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"learned.txt", "unseen.txt"})
  void finds_most_of_what_plain_posts_show_and_little_that_they_do_not(String file)
      throws Exception {
    int shown = 0;
    int found = 0;
    int right = 0;
    var wrong = new ArrayList<String>();
    for (var line : lines(file)) {
      var parts = List.of(line.split(" \\| ", 2));
      var expected = new HashSet<>(Arrays.asList(parts.getFirst().split(" ")));
      expected.remove("none");
      var seen = read(parts.getLast());
      shown += expected.size();
      found += seen.size();
      right += (int) seen.stream().filter(expected::contains).count();
      if (!seen.equals(expected)) {
        wrong.add(seen + " instead of " + expected + ": " + parts.getLast());
      }
    }

    assertThat(right / (double) shown).as("found of %s, but %s", shown, wrong).isGreaterThan(0.8);
    assertThat(right / (double) found).as("right of %s, but %s", found, wrong).isGreaterThan(0.85);
  }

  private static Set<String> read(String words) {
    var channel = new ChannelId("sandbox");
    var reading = new Reading("und", -0.5, 0.7, 0.2, Set.of(), false, List.of());
    var post = new PostId(channel, "1");
    var said = new Spoken(post, new AuthorId(channel, "a"), words, reading);
    var ids = new HashSet<String>();
    READER.map(List.of(said)).cells().forEach(cell -> ids.add(cell.notion().id()));
    return ids;
  }

  private static List<String> lines(String file) throws Exception {
    try (var stream = EmpathyAccuracyTest.class.getResourceAsStream(file)) {
      var found = Objects.requireNonNull(stream, file);
      return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
