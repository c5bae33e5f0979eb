package firebreak.desk.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.guard.house.LinearPatterns.Read;
import firebreak.respond.guard.text.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafePatternsTest {

  final SafePatterns patterns = new SafePatterns();

  @Test
  void finds_every_place_and_none_that_is_empty() {
    var finder = ((Read.Good) patterns.read("(?i)save\\d*|x*")).finder();

    assertThat(finder.in("Save20 or save, ok")).containsExactly(new Span(0, 6), new Span(10, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "'abc(def',3",
    "'[a]b[c',4",
    "'a*b(*)',4",
    "'ab)c',2",
    "'(a)(?=b)',3",
    "'a\\\\1b',1",
  })
  void names_the_sign_where_it_goes_wrong(String pattern, int position) {
    var wrong = (Read.Wrong) patterns.read(pattern.replace("\\\\", "\\"));

    assertThat(wrong.position()).isEqualTo(position);
    assertThat(wrong.why().english()).isNotBlank();
  }

  @Test
  void what_repeats_too_much_is_no_pattern() {
    assertThat(patterns.read("(a{50}){50}")).isInstanceOf(Read.Wrong.class);
  }

  @Test
  void what_would_never_end_elsewhere_ends_here() {
    var finder = ((Read.Good) patterns.read("(a+)+$")).finder();
    var words = "a".repeat(9_999) + "!";

    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(finder.in(words)).isEmpty());
  }
}
