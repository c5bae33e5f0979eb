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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffTest {

  static final Instant POSTED = Instant.parse("2026-03-07T20:41:00Z");
  static final Instant WROTE = POSTED.plus(ofHours(1));
  static final Instant ANSWERED = POSTED.plus(ofHours(2));

  @ParameterizedTest
  @ValueSource(strings = {"instagram", "facebook"})
  void instagram_and_facebook_carry_one_message_within_seven_days(String channel) {
    var silent = new Talk(POSTED, List.of(), List.of());

    assertThat(at(channel, silent, WROTE))
        .isEqualTo(new Open(OptionalInt.of(1), Optional.of(POSTED.plus(ofDays(7)))));
    assertThat(at(channel, silent, POSTED.plus(ofDays(7))))
        .isEqualTo(new Shut(Why.WINDOW_SHUT, Optional.of(POSTED.plus(ofDays(7)))));
  }

  @Test
  void after_that_one_message_it_is_their_turn() {
    var said = new Talk(POSTED, List.of(WROTE), List.of());

    assertThat(at("instagram", said, ANSWERED))
        .isEqualTo(new Shut(Why.ALL_SAID, Optional.of(WROTE)));
  }

  @Test
  void their_answer_opens_a_window_of_a_day_and_each_further_answer_opens_it_again() {
    var answered = new Talk(POSTED, List.of(WROTE), List.of(ANSWERED));
    var again = new Talk(POSTED, List.of(WROTE), List.of(ANSWERED, ANSWERED.plus(ofHours(20))));

    assertThat(at("facebook", answered, ANSWERED.plus(ofHours(23))))
        .isEqualTo(new Open(OptionalInt.empty(), Optional.of(ANSWERED.plus(ofDays(1)))));
    assertThat(at("facebook", answered, ANSWERED.plus(ofDays(1))))
        .isEqualTo(new Shut(Why.WINDOW_SHUT, Optional.of(ANSWERED.plus(ofDays(1)))));
    assertThat(at("facebook", again, ANSWERED.plus(ofDays(1)))).isInstanceOf(Open.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bluesky", "mastodon", "x"})
  void bluesky_mastodon_and_x_count_no_messages_and_shut_no_window(String channel) {
    var talk = new Talk(POSTED, List.of(WROTE, WROTE, WROTE), List.of());

    assertThat(at(channel, talk, POSTED.plus(ofDays(90))))
        .isEqualTo(new Open(OptionalInt.empty(), Optional.empty()));
    assertThat(HandoffRules.of(new ChannelId(channel)).note().english()).isNotBlank();
  }

  @Test
  void where_only_they_may_begin_we_wait_and_then_have_two_days() {
    assertThat(at("tiktok", new Talk(POSTED, List.of(), List.of()), WROTE))
        .isEqualTo(new Shut(Why.THEY_MUST_BEGIN, Optional.empty()));
    assertThat(at("tiktok", new Talk(POSTED, List.of(), List.of(ANSWERED)), ANSWERED))
        .isEqualTo(new Open(OptionalInt.empty(), Optional.of(ANSWERED.plus(ofDays(2)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"youtube", "trustpilot", "something-new"})
  void a_channel_without_private_messages_names_another_way(String channel) {
    assertThat(at(channel, new Talk(POSTED, List.of(), List.of()), WROTE)).isInstanceOf(Shut.class);
    assertThat(HandoffRules.of(new ChannelId(channel)).fallback().words().polish()).isNotBlank();
  }

  private static Handoff at(String channel, Talk talk, Instant now) {
    return Handoff.at(HandoffRules.of(new ChannelId(channel)), talk, now);
  }
}
