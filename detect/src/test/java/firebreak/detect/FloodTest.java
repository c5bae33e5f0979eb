package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a flood of ever new authors, hashtags, links and threads can do to memory. */
class FloodTest {

  private static final int FLOOD = 1_000_000;
  private static final long BOUND = 64L << 20;

  @Test
  void stays_within_its_bound_and_still_counts_the_crowd() throws IOException {
    var detector = Detector.fresh(ACME, SHIPPED);

    for (int i = 0; i < FLOOD; i++) {
      detector.observe(
          aMention()
              .withId("p" + i)
              .by("author" + i)
              .saying("acme " + i + " different words " + i * 7L + " #tag" + i + " and so on " + i)
              .linkingTo("https://site" + i + ".example/page" + i)
              .at(SATURDAY_NIGHT.plusMillis(i * 3L))
              .build(),
          ANGRY);
    }

    assertThat(written(detector)).isLessThan(BOUND);
    var end = SATURDAY_NIGHT.plusMillis(FLOOD * 3L);
    assertThat((double) detector.standing(end).negativeAuthors())
        .isBetween(FLOOD * 0.9, FLOOD * 1.1);
    assertThat(detector.storiesByHeat(end, FLOOD)).hasSizeLessThanOrEqualTo(1_024);
  }

  @Test
  void keeps_what_has_grown_when_a_flood_of_single_posts_comes() {
    var detector = Detector.fresh(ACME, SHIPPED);
    for (int i = 0; i < 20; i++) {
      detector.observe(
          aMention().withId("s" + i).by("a" + i).inThread("s0").saying("x" + i).build(), ANGRY);
    }
    for (int i = 0; i < 20_000; i++) {
      detector.observe(
          aMention()
              .withId("p" + i)
              .by("author" + i)
              .saying("p" + i)
              .at(SATURDAY_NIGHT.plusSeconds(i))
              .build(),
          ANGRY);
    }

    var stories = detector.storiesByHeat(SATURDAY_NIGHT.plusSeconds(20_000), 2_000);
    assertThat(stories).anyMatch(story -> story.talk().mentions() == 20);
  }

  /** Everything kept is written and nothing is written that is not kept. */
  private static long written(Detector detector) throws IOException {
    var size = new AtomicLong();
    var counting =
        new OutputStream() {
          @Override
          public void write(int one) {
            size.incrementAndGet();
          }

          @Override
          public void write(byte[] some, int from, int length) {
            size.addAndGet(length);
          }
        };
    detector.writeTo(new DataOutputStream(counting));
    return size.get();
  }
}
