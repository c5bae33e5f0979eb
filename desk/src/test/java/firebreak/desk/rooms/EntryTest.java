package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.rooms.Happened.Line;
import firebreak.model.Tier;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.Noted;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import firebreak.respond.crisis.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

  final List<CrisisEvent> events = new ArrayList<>(List.of(EventWordsTest.SUSPECTED));

  @Test
  void only_looks_that_follow_each_other_and_see_the_same_are_put_together() {
    looks(Tier.T2, 2);
    looks(Tier.T3, 3);
    events.add(new Noted(later(), EventWordsTest.ANA, "six posts frozen"));
    looks(Tier.T3, 1);

    var entries = entries("en");

    assertThat(entries).extracting(Entry::size).containsExactly(1, 1, 3, 2, 1);
    assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(entries.stream().mapToInt(Entry::size).sum()).isEqualTo(events.size());
    assertThat(entries.get(2).line().words()).isEqualTo("event 5");
    assertThat(entries.get(2).before())
        .extracting(Line::words)
        .containsExactly("event 4", "event 3");
  }

  @Test
  void an_entry_keeps_its_name_while_it_grows() {
    looks(Tier.T3, 2);
    var before = entries("en").getFirst().id();
    looks(Tier.T3, 1);

    assertThat(entries("en").getFirst().id()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2  | And once before, at 21:41      | I wcześniej raz, o 21:41
          3  | And 2 times before, since 21:41  | I wcześniej 2 razy, od 21:41
          6  | And 5 times before, since 21:41  | I wcześniej 5 razy, od 21:41
          22 | And 21 times before, since 21:41 | I wcześniej 21 razy, od 21:41
          """)
  void says_how_often_it_saw_the_same_before(int looks, String english, String polish) {
    looks(Tier.T3, looks);

    assertThat(entries("en").getFirst().again()).isEqualTo(english);
    assertThat(entries("pl").getFirst().again()).isEqualTo(polish);
  }

  private void looks(Tier tier, int times) {
    for (int look = 0; look < times; look++) {
      events.add(new SeriousnessMeasured(later(), tier, "because"));
    }
  }

  private java.time.Instant later() {
    return EventWordsTest.NOW.plus(Duration.ofSeconds(events.size()));
  }

  private List<Entry> entries(String language) {
    var plain = EventWordsTest.room(language);
    var room =
        new Room(
            Crisis.from(Timeline.of(events)),
            plain.headline(),
            plain.brand(),
            plain.story(),
            EventWordsTest.NO_ORDERS,
            plain.reader(),
            plain.course());
    var lines = new ArrayList<Line>();
    for (var event : room.crisis().timeline().asHappened()) {
      int place = lines.size();
      var clock = room.reader().clock(event.at());
      lines.add(new Line("e-" + place, "event " + place, event.at(), clock, "signal", null, false));
    }
    return Entry.newestFirst(room, lines);
  }
}
