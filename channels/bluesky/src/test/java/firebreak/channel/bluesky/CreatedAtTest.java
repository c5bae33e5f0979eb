package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatedAtTest {

  @Test
  void reads_what_the_platform_reads_at_any_moment_and_to_any_fraction() {
    var chance = new SplittableRandom(7);
    for (int i = 0; i < 5_000; i++) {
      var moment =
          Instant.ofEpochSecond(
              chance.nextLong(-2_000_000_000L, 40_000_000_000L), chance.nextInt(1_000_000_000));
      var written = DateTimeFormatter.ISO_INSTANT.format(moment);
      var cut =
          written
                  .substring(0, Math.min(written.length() - 1, 19 + chance.nextInt(11)))
                  .replaceFirst("\\.$", "")
              + "Z";

      assertThat(CreatedAt.read(cut)).as(cut).contains(OffsetDateTime.parse(cut).toInstant());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-07T20:41+01:00",
        "2026-03-07T20:41:00+01:00",
        "2024-02-29T23:59:59.999999999Z"
      })
  void reads_the_other_forms_too(String text) {
    assertThat(CreatedAt.read(text)).contains(OffsetDateTime.parse(text).toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "next tuesday",
        "2026-02-30T20:41:00Z",
        "2026-03-07T24:41:00Z",
        "2026-03-07T20:61:00Z",
        "2026-03-07T20:41:00.1234567890Z",
        "2026-03-07T2x:41:00Z",
        "2026-03-07 20:41:00Z",
        "2026-03-07T20:41:60Z"
      })
  void takes_no_moment_from_what_is_none(String text) {
    assertThat(CreatedAt.read(text)).isEmpty();
  }
}
