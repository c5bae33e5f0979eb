package firebreak.detect;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.count.Hashes;
import firebreak.detect.together.Echoes;
import firebreak.detect.together.Echoes.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Accounts that are known to have shared things together. */
class TogetherRecordingsTest {

  private static final Recording SHARES =
      Recording.of("bots_coordinated_coortweet/russian_coord_tweets.csv");

  /**
   * In the whole file two accounts share three things within seconds of each other; everything else
   * that is shared within seconds may be chance and stays in doubt.
   */
  @TestFactory
  Stream<DynamicTest> shares_within_seconds_are_in_doubt_and_pairs_that_do_so_again_act_together() {
    return SHARES.test(
        "coordinated shares of 2021",
        () -> {
          var voices = voices();

          assertThat(voices.get(Voice.ECHO)).isBetween(900L, 1_907L);
          assertThat(voices.get(Voice.TOGETHER)).isBetween(1L, 66L);
        });
  }

  private static Map<Voice, Long> voices() {
    var echoes = new Echoes();
    var voices =
        SHARES.rows().stream()
            .sorted(Comparator.comparingDouble(TogetherRecordingsTest::second))
            .map(share -> voice(echoes, share))
            .collect(Collectors.groupingBy(voice -> voice, Collectors.counting()));
    System.out.println("shares by voice " + voices);
    return voices;
  }

  private static Voice voice(Echoes echoes, Recording.Row share) {
    var account = Hashes.of(share.get("account_id"));
    var thing = List.of(Hashes.of(share.get("object_id")));
    return echoes.hear(account, (long) second(share), thing, false);
  }

  private static double second(Recording.Row share) {
    return Double.parseDouble(share.get("timestamp_share"));
  }
}
