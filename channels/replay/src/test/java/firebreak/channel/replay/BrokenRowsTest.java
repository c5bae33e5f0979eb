package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.channel.ChannelEvent.Posted;
import firebreak.channel.ChannelEvent.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that cannot be read cost themselves and nothing else. */
class BrokenRowsTest extends CsvFiles {

  @Test
  void names_the_line_and_the_reason_of_a_broken_row_and_goes_on() {
    var file =
        recording(
            HEADER
                + "1,2026-03-07 20:41,mila,it melted\n"
                + "2,2026-03-07 20:42,jan\n"
                + "3,yesterday,jan,no time\n"
                + "4,2026-03-07 20:44,ola,still here\n");

    var played = play(file);

    assertThat(played.words()).containsExactly("it melted", "still here");
    assertThat(played.unreadable())
        .extracting(Unreadable::place, Unreadable::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "line 3", "the row has 3 columns, the header has 4"),
            org.assertj.core.groups.Tuple.tuple(
                "line 4", "column \"created_at\" is not a time: yesterday"));
  }

  @Test
  void one_lost_quote_costs_one_row_and_not_the_rest_of_the_file() {
    var file =
        recording(
            HEADER
                + "1,2026-03-07 20:41,mila,\"it melted\n"
                + "2,2026-03-07 20:42,jan,\"mine, too\"\n"
                + "3,2026-03-07 20:43,ola,still here\n");

    var played = play(file);

    assertThat(played.words()).containsExactly("mine, too", "still here");
    assertThat(played.unreadable()).extracting(Unreadable::place).containsExactly("line 2");
  }

  @Test
  void a_row_in_quarantine_can_be_repaired_and_read_again() {
    var file = lines("id,created_at,user,text", "1,yesterday,mila,it melted", "2,2026-03-07,jan");
    assertThatThrownBy(() -> play(file)).hasMessageContaining("holds no time");
    var sound =
        lines(
            "id,created_at,user,text",
            "0,2026-03-07,ola,hi",
            "1,yesterday,mila,it melted",
            "2,2026-03-07,jan");
    var source = ReplaySource.open(sound, ReplayOptions.defaults());
    var broken = Played.toTheEnd(source, java.util.Optional.empty()).unreadable();
    var rereading = source.rereading().orElseThrow();

    var first = broken.getFirst();
    var repaired =
        rereading.read(
            first.raw().replace("yesterday", "2026-03-06"), first.place(), first.heardAt());
    var second = broken.getLast();
    var completed = rereading.read(second.raw() + ",mine too", second.place(), second.heardAt());

    assertThat(repaired)
        .isInstanceOfSatisfying(
            Posted.class, said -> assertThat(said.post().words()).isEqualTo("it melted"));
    assertThat(completed)
        .isInstanceOfSatisfying(
            Posted.class, said -> assertThat(said.post().words()).isEqualTo("mine too"));
    assertThat(rereading.read(second.raw(), second.place(), second.heardAt())).isEqualTo(second);
  }

  @Test
  void a_row_without_end_is_unreadable_and_the_next_one_is_read() {
    var file =
        recording(
            HEADER
                + "1,2026-03-07 20:41,mila,"
                + "a".repeat(10_000_000)
                + "\n2,2026-03-07 20:42,jan,short\n");

    var played = play(file);

    assertThat(played.words()).containsExactly("short");
    assertThat(played.unreadable().getFirst().reason())
        .isEqualTo("the row is longer than 1000000 characters");
    assertThat(played.unreadable().getFirst().raw()).hasSizeLessThanOrEqualTo(2_000);
  }

  @Test
  void names_the_columns_that_exist_when_one_is_missing() {
    var file = recording("when,who,what\n2026-03-07,mila,it melted\n");

    assertThatThrownBy(() -> play(file))
        .isInstanceOf(UnreadableRecording.class)
        .hasMessageContaining("--map column=time")
        .hasMessageContaining("when, who, what");
    assertThatThrownBy(
            () -> ReplaySource.open(file, ReplayOptions.defaults().withMap(List.of("wann=time"))))
        .hasMessageContaining("there is no column \"wann\"")
        .hasMessageContaining("when, who, what");
    assertThatThrownBy(() -> ReplayOptions.defaults().withMap(List.of("when=zeit")))
        .hasMessageContaining("there is no field \"zeit\"");
  }
}
