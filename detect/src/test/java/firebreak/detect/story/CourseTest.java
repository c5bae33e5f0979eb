package firebreak.detect.story;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.forecast.Outcome;
import firebreak.detect.forecast.Reactions;
import firebreak.detect.forecast.StoryForecast;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final long BEGUN = 29_000_000;
  private static final int DAY = 24 * 60;

  @Test
  void tells_nearly_the_same_as_the_exact_minutes_would() {
    var minutes = minutes(4_000, 2 * DAY);
    var exact =
        Reactions.until(
            2 * DAY, LongStream.of(minutes).mapToDouble(at -> at - BEGUN + 0.5).toArray());

    var told = end(course(minutes).reactions(BEGUN, BEGUN + 2 * DAY - 1));
    var expected = end(exact);

    assertThat((double) told.median())
        .isBetween(0.97 * expected.median(), 1.03 * expected.median());
    assertThat((double) told.high()).isBetween(0.95 * expected.high(), 1.05 * expected.high());
  }

  @Test
  void stays_small_however_many_mentions_come_and_however_long() throws IOException {
    assertThat(bytes(course(minutes(200_000, 90 * DAY)))).hasSizeLessThan(4_096);
  }

  @Test
  void late_mentions_count_in_their_minute() throws IOException {
    var minutes = LongStream.of(minutes(200, 90)).boxed().toList();
    var backwards = new Course();
    minutes.reversed().forEach(backwards::add);
    var shuffled = new java.util.ArrayList<>(minutes);
    Collections.shuffle(shuffled, new Random(3));
    var anyhow = new Course();
    shuffled.forEach(anyhow::add);

    assertThat(bytes(backwards)).isEqualTo(bytes(anyhow));
  }

  @Test
  void two_stories_that_become_one_have_one_course() throws IOException {
    var first = minutes(500, 3 * DAY);
    var second = minutes(300, 100);
    var joined = course(first);
    joined.addAll(course(second));

    assertThat(bytes(joined))
        .isEqualTo(
            bytes(
                course(LongStream.concat(LongStream.of(first), LongStream.of(second)).toArray())));
  }

  @Test
  void is_read_as_it_was_written() throws IOException {
    var course = course(minutes(2_000, 3 * DAY));

    var read = Course.readFrom(new DataInputStream(new ByteArrayInputStream(bytes(course))));

    assertThat(bytes(read)).isEqualTo(bytes(course));
  }

  private static Outcome end(Reactions reactions) {
    return StoryForecast.shipped().end(reactions, 4_000);
  }

  private static Course course(long... minutes) {
    var course = new Course();
    LongStream.of(minutes).forEach(course::add);
    return course;
  }

  /** Most at the beginning, as reactions come. */
  private static long[] minutes(int number, int within) {
    return new Random(number)
        .doubles(number)
        .mapToLong(share -> BEGUN + (long) (within * Math.pow(share, 4)))
        .toArray();
  }

  private static byte[] bytes(Course course) throws IOException {
    var bytes = new ByteArrayOutputStream();
    course.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
