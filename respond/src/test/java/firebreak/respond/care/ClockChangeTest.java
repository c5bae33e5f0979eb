package firebreak.respond.care;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ChannelId;
import firebreak.respond.care.Handoff.Open;
import firebreak.respond.care.Handoff.Shut;
import firebreak.respond.care.Handoff.Talk;
import firebreak.respond.care.Handoff.Why;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Warsaw 02:00 to 03:00 is missing on 29 March 2026 and comes twice on 25 October 2026. */
class ClockChangeTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-28T20:00:00Z | We will call you tomorrow by 18:00. | 2026-03-29T16:00:00Z",
        "2026-03-28T20:00:00Z | Oddzwonimy jutro do 18:00. | 2026-03-29T16:00:00Z",
        "2026-03-28T20:00:00Z | We will call you within two hours. | 2026-03-28T22:00:00Z",
        "2026-03-29T00:30:00Z | Oddzwonimy w ciągu dwóch godzin. | 2026-03-29T02:30:00Z",
        "2026-03-28T20:00:00Z | We will send the refund by tomorrow. | 2026-03-29T22:00:00Z",
        "2026-10-24T20:00:00Z | We will call you tomorrow by 18:00. | 2026-10-25T17:00:00Z",
        "2026-10-24T20:00:00Z | Oddzwonimy jutro do godziny 18. | 2026-10-25T17:00:00Z",
        "2026-10-24T23:30:00Z | Oddzwonimy w ciągu trzech godzin. | 2026-10-25T02:30:00Z",
        "2026-10-24T20:00:00Z | Zwrócimy pieniądze jutro. | 2026-10-25T23:00:00Z",
      })
  void promises_mean_the_clock_on_the_wall_and_lengths_mean_hours_that_pass(
      Instant written, String words, Instant due) {
    assertThat(due(words, written, WARSAW)).isEqualTo(due);
  }

  @Test
  void an_hour_that_the_clocks_skip_is_due_when_it_would_have_come() {
    var saturday = Instant.parse("2026-03-28T22:00:00Z");

    assertThat(due("We will call you tomorrow by 2:30.", saturday, WARSAW))
        .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    assertThat(due("Oddzwonimy jutro do 2:30.", saturday, WARSAW))
        .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void an_hour_that_comes_twice_is_due_the_first_time_and_then_the_second() {
    var before = Instant.parse("2026-10-24T23:45:00Z"); // 01:45
    var between = Instant.parse("2026-10-25T00:45:00Z"); // 02:45, the first time

    assertThat(due("We will call you by 2:30.", before, WARSAW))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(due("We will call you by 2:30.", between, WARSAW))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(due("Oddzwonimy dziś do 2:30.", between, WARSAW))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void new_york_changes_on_other_days() {
    assertThat(due("We will call you tomorrow by 18:00.", at("2026-03-07T20:00:00Z"), NEW_YORK))
        .isEqualTo(at("2026-03-08T22:00:00Z"));
    assertThat(due("We will call you tomorrow by 18:00.", at("2026-10-31T20:00:00Z"), NEW_YORK))
        .isEqualTo(at("2026-11-01T23:00:00Z"));
  }

  @Test
  void the_windows_of_a_channel_are_hours_that_pass() {
    var posted = at("2026-03-26T12:00:00Z");
    var silent = new Talk(posted, List.of(), List.of());
    var answered = new Talk(posted, List.of(posted), List.of(at("2026-03-28T20:00:00Z")));

    assertThat(handoff(silent, posted.plus(ofHours(167))))
        .isEqualTo(new Open(OptionalInt.of(1), Optional.of(posted.plus(ofDays(7)))));
    assertThat(handoff(silent, posted.plus(ofDays(7))))
        .isEqualTo(new Shut(Why.WINDOW_SHUT, Optional.of(posted.plus(ofDays(7)))));
    assertThat(handoff(answered, at("2026-03-29T19:59:59Z"))).isInstanceOf(Open.class);
    assertThat(handoff(answered, at("2026-03-29T20:00:00Z"))).isInstanceOf(Shut.class);
  }

  @Test
  void a_window_that_has_shut_opens_again_only_as_far_as_the_clock_was_wrong() {
    var posted = at("2026-10-18T12:00:00Z");
    var silent = new Talk(posted, List.of(), List.of());
    var shuts = posted.plus(ofDays(7));

    assertThat(handoff(silent, shuts)).isInstanceOf(Shut.class);
    assertThat(handoff(silent, shuts.minus(ofHours(1)))).isInstanceOf(Open.class);
    assertThat(handoff(silent, shuts.plus(ofDays(1)))).isInstanceOf(Shut.class);
  }

  @Test
  void a_message_that_was_sent_still_counts_when_the_clock_jumps_back_before_it() {
    var posted = at("2026-10-24T23:00:00Z");
    var sent = new Talk(posted, List.of(at("2026-10-25T01:30:00Z")), List.of());

    assertThat(handoff(sent, at("2026-10-25T00:30:00Z")))
        .isEqualTo(new Shut(Why.ALL_SAID, Optional.of(at("2026-10-25T01:30:00Z"))));
  }

  @Test
  void care_has_as_many_hours_in_both_nights() {
    for (var heard : List.of("2026-03-29T00:30:00Z", "2026-10-25T00:30:00Z")) {
      assertThat(CareDeadline.from(at(heard), WARSAW)).isEqualTo(at(heard).plus(ofHours(4)));
    }
    assertThat(CareDeadline.from(at("2026-03-30T06:30:00Z"), WARSAW))
        .as("Monday 8:30 in summer time is within hours")
        .isEqualTo(at("2026-03-30T07:30:00Z"));
    assertThat(CareDeadline.from(at("2026-10-26T06:30:00Z"), WARSAW))
        .as("Monday 7:30 in winter time is not yet")
        .isEqualTo(at("2026-10-26T10:30:00Z"));
  }

  private static Handoff handoff(Talk talk, Instant now) {
    return Handoff.at(HandoffRules.of(new ChannelId("instagram")), talk, now);
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }

  private static Instant due(String words, Instant written, ZoneId zone) {
    var due = PromiseFinder.in(words, written, zone).getFirst().due();
    assertThat(due).isInstanceOf(Due.At.class);
    return ((Due.At) due).moment();
  }
}
