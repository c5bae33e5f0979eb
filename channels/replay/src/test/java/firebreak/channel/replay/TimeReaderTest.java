package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.replay.TimeReader.DayOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeReaderTest {

  static final TimeReader US =
      new TimeReader(ZoneOffset.UTC, DayOrder.MONTH_FIRST, Optional.empty());
  static final TimeReader EU = new TimeReader(ZoneOffset.UTC, DayOrder.DAY_FIRST, Optional.empty());

  @Test
  void reads_every_shape_that_recordings_use() {
    var shapes =
        Map.ofEntries(
            Map.entry("2017-10-31T22:10:47Z", "2017-10-31T22:10:47Z"),
            Map.entry("2015-02-17T07:36:05.621000Z", "2015-02-17T07:36:05.621Z"),
            Map.entry("2017-10-31 22:10:47 +0200", "2017-10-31T20:10:47Z"),
            Map.entry("2017-10-31T22:10:47+02:00", "2017-10-31T20:10:47Z"),
            Map.entry("2017-10-31 22:10", "2017-10-31T22:10:00Z"),
            Map.entry("2017-10-31 22:10:47 UTC", "2017-10-31T22:10:47Z"),
            Map.entry("2017/10/31", "2017-10-31T00:00:00Z"),
            Map.entry("Tue Oct 31 22:10:47 +0000 2017", "2017-10-31T22:10:47Z"),
            Map.entry("Tue, 31 Oct 2017 22:10:47 GMT", "2017-10-31T22:10:47Z"),
            Map.entry("Tue, 31 Oct 2017 22:10:47 +0100", "2017-10-31T21:10:47Z"),
            Map.entry("October 31, 2017", "2017-10-31T00:00:00Z"),
            Map.entry("Oct 31, 2017, 10:10:47 PM", "2017-10-31T22:10:47Z"),
            Map.entry("31 Oct 2017 22:10", "2017-10-31T22:10:00Z"),
            Map.entry("10/31/17 22:10", "2017-10-31T22:10:00Z"),
            Map.entry("10/31/2017 10:10:47 PM", "2017-10-31T22:10:47Z"),
            Map.entry("10/31/2017 12:00 am", "2017-10-31T00:00:00Z"),
            Map.entry("1509487847", "2017-10-31T22:10:47Z"),
            Map.entry("1509487847.5", "2017-10-31T22:10:47.500Z"),
            Map.entry("1509487847000", "2017-10-31T22:10:47Z"),
            Map.entry("1509487847000000", "2017-10-31T22:10:47Z"));

    shapes.forEach((written, meant) ->
        assertThat(US.read(written)).as(written).contains(Instant.parse(meant)));
  }

  @Test
  void reads_the_same_digits_by_the_order_of_the_column() {
    assertThat(US.read("6/7/17")).contains(Instant.parse("2017-06-07T00:00:00Z"));
    assertThat(EU.read("6/7/17")).contains(Instant.parse("2017-07-06T00:00:00Z"));
  }

  @Test
  void knows_what_is_not_a_time() {
    for (var text :
        new String[] {"", "soon", "13/13/2017", "2017-02-30", "12", "x".repeat(1_000)}) {
      assertThat(US.read(text)).as(text).isEmpty();
    }
  }

  @Test
  void settles_the_order_of_a_column_by_its_first_number_above_twelve() {
    assertThat(vote("6/7/17", "6/13/17").order()).isEqualTo(DayOrder.MONTH_FIRST);
    assertThat(vote("6/7/17", "13/6/17").order()).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(vote("6.7.17").order()).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(vote("6/7/17").describe())
        .hasValueSatisfying(said -> assertThat(said).contains("guessed month first"));
  }

  private static DayOrderVote vote(String... values) {
    var vote = new DayOrderVote();
    for (var value : values) {
      vote.look(value);
    }
    return vote;
  }
}
