package firebreak.detect;

import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.BrandId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a brand costs, in memory and written down; docs/detectors/state.md states these bounds. */
class FootprintTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void a_brand_that_nobody_speaks_of_costs_under_eight_kilobytes() {
    assertThat(bytesEach(2_000, 0)).isLessThan(8 * 1024);
  }

  @Test
  void a_quiet_brand_costs_under_104_kilobytes_and_written_down_under_64() throws IOException {
    assertThat(bytesEach(400, 20)).isLessThan(104 * 1024);
    assertThat(written(brand(0, 20))).isLessThan(64 * 1024);
  }

  @Test
  void a_story_of_ten_mentions_costs_under_twelve_kilobytes() {
    int stories = 500;
    var detector = brand(0, 5_000);
    long before = heap();
    for (int i = 0; i < stories * 10; i++) {
      detector.observe(
          aMention()
              .withId("s" + i)
              .by("author" + i % 4_000)
              .inThread("root" + i / 10)
              .saying("acme " + i / 10 + " keeps us waiting " + i)
              .at(SATURDAY_NIGHT.plus(WEEK))
              .build(),
          Talk.CALM);
    }

    assertThat((heap() - before) / stories).isLessThan(12 * 1024);
    assertThat(detector.storiesByHeat(SATURDAY_NIGHT.plus(WEEK), 2_000)).hasSizeGreaterThan(400);
  }

  private static long bytesEach(int brands, int mentions) {
    long before = heap();
    var kept = IntStream.range(0, brands).mapToObj(i -> brand(i, mentions)).toList();
    long grown = heap() - before;
    return grown / kept.size();
  }

  private static Detector brand(int number, int mentions) {
    var detector = Detector.fresh(new BrandId("brand" + number), SHIPPED);
    for (int i = 0; i < mentions; i++) {
      detector.observe(
          aMention()
              .withId("b" + number + "p" + i)
              .by("author" + i * 7)
              .saying("acme has sent parcel " + i + " number " + i * 13 + " to a street " + i * 5)
              .at(SATURDAY_NIGHT.plus(WEEK.multipliedBy(i).dividedBy(mentions)))
              .build(),
          i % 5 == 0 ? Talk.ANGRY : Talk.CALM);
    }
    return detector;
  }

  private static int written(Detector detector) throws IOException {
    var bytes = new ByteArrayOutputStream();
    detector.writeTo(new DataOutputStream(bytes));
    return bytes.size();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
