package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.contract.Heard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JetstreamRunTest {

  @Test
  void says_that_there_is_a_gap_when_it_was_away_for_longer_than_the_stream_keeps()
      throws Exception {
    try (var server = JetstreamServer.open()) {
      var longAgo = Instant.now().minus(Duration.ofHours(50));
      var heard = new Heard();
      var from = Optional.of(new Cursor(micros(longAgo), longAgo));
      try (var _ =
          channel(server.address(), new QuickPace()).listening().orElseThrow().start(from, heard)) {
        heard.until(some -> !some.all(ChannelEvent.Gap.class).isEmpty());
      }

      var gap = heard.all(ChannelEvent.Gap.class).getFirst();
      assertThat(gap.from()).isBetween(longAgo.minusSeconds(1), longAgo.plusSeconds(1));
      assertThat(Duration.between(gap.until(), Instant.now()))
          .isBetween(Duration.ofHours(36), Duration.ofHours(37));
    }
  }

  @Test
  void says_nothing_of_a_gap_when_it_was_away_for_less() throws Exception {
    try (var server = JetstreamServer.open()) {
      var now = Instant.now();
      var address = new AtUri("did:plc:mila", AtUri.POST, "3kmila2222222");
      long micros = now.toEpochMilli() * 1_000;
      server.say(micros, Said.post(address, micros, "create", Said.record("hi", now.toString())));
      var recently = now.minus(Duration.ofHours(35));
      var heard = new Heard();
      var from = Optional.of(new Cursor(micros(recently), recently));
      try (var _ =
          channel(server.address(), new QuickPace()).listening().orElseThrow().start(from, heard)) {
        heard.until(some -> !some.posted().isEmpty());
      }

      assertThat(heard.all(ChannelEvent.Gap.class)).isEmpty();
      assertThat(server.asked().getFirst()).contains("cursor=" + micros(recently));
    }
  }

  @Test
  void knocks_ever_more_seldom_at_a_closed_door_and_says_why() throws Exception {
    var pace = new QuickPace();
    var nobody = URI.create("ws://127.0.0.1:1/subscribe");
    try (var subscription =
        channel(nobody, pace).listening().orElseThrow().start(Optional.empty(), new Heard())) {
      for (int tries = 0; tries < 2_000 && pace.pauses().size() < 9; tries++) {
        new java.util.concurrent.CountDownLatch(1)
            .await(5, java.util.concurrent.TimeUnit.MILLISECONDS);
      }

      assertThat(subscription.health())
          .isInstanceOfSatisfying(
              ChannelHealth.Reconnecting.class,
              broken -> assertThat(broken.why()).startsWith("cannot connect"));
    }
    assertThat(pace.pauses().get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(pace.pauses().get(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    assertThat(pace.pauses().get(8)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  private static BlueskyChannel channel(URI jetstream, QuickPace pace) {
    return new BlueskyChannel(BlueskySettings.listeningTo(jetstream), pace, new Random(7));
  }

  private static String micros(Instant moment) {
    return moment.toEpochMilli() + "000";
  }
}
