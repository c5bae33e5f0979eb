package firebreak.detect.silence;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.count.BrandWeek;
import firebreak.model.ChannelId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SilencesTest {

  static final ChannelId BLUESKY = new ChannelId("bluesky");
  static final ChannelId REVIEWS = new ChannelId("reviews");
  static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z"); // a Monday
  static final Duration DAY = Duration.ofDays(1);

  final Silences silences = new Silences(new BrandWeek(ZoneOffset.UTC));
  final RandomGenerator chance = new SplittableRandom(11);

  @Test
  void a_channel_with_a_post_every_four_minutes_is_silent_after_a_good_hour() {
    var end = weeks(3, 15, 15);

    assertThat(silences.at(end.plus(Duration.ofMinutes(30)))).isEmpty();
    assertThat(silences.at(end.plus(Duration.ofMinutes(110))))
        .singleElement()
        .satisfies(silence -> {
          assertThat(silence.channel()).isEqualTo(BLUESKY);
          assertThat(silence.since()).isBetween(end.minus(Duration.ofMinutes(30)), end);
          assertThat(silence.usualGap())
              .isBetween(Duration.ofSeconds(200), Duration.ofSeconds(290));
        });
  }

  @Test
  void a_quiet_night_is_no_silence_where_nights_are_quiet() {
    var midnight = weeks(3, 30, 0.05);

    assertThat(silences.at(midnight.plus(Duration.ofHours(7)))).isEmpty();
    assertThat(silences.at(midnight.plus(Duration.ofHours(10)))).hasSize(1);
  }

  @Test
  void a_brand_with_two_posts_a_day_is_not_told_of_each_night() {
    var told = new ArrayList<Instant>();
    var posts = posts(BEGIN, Duration.ofDays(200), 2 / 24.0, 2 / 24.0);
    for (var at : posts) {
      told.addAll(silences.at(at).stream().map(Silence::since).toList());
      silences.heard(BLUESKY, minute(at), true);
    }

    assertThat(told).isEmpty();
    assertThat(silences.at(posts.getLast().plus(Duration.ofDays(2)))).isEmpty();
    assertThat(silences.at(posts.getLast().plus(Duration.ofDays(7)))).hasSize(1);
  }

  @Test
  void nothing_is_silent_in_the_first_two_weeks_or_after_two_weeks_of_nothing() {
    hear(posts(BEGIN, DAY.multipliedBy(13), 15, 15));
    assertThat(silences.at(BEGIN.plus(DAY.multipliedBy(14)))).isEmpty();

    var end = BEGIN.plus(DAY.multipliedBy(21));
    hear(posts(BEGIN.plus(DAY.multipliedBy(13)), DAY.multipliedBy(8), 15, 15));
    assertThat(silences.at(end.plus(DAY.multipliedBy(13)))).hasSize(1);
    assertThat(silences.at(end.plus(DAY.multipliedBy(15)))).isEmpty();
  }

  @Test
  void a_silence_ends_with_the_next_post_and_leaves_what_is_usual_as_it_was() {
    var end = weeks(3, 15, 15);
    var heardAgain = end.plus(Duration.ofHours(30));
    silences.heard(BLUESKY, minute(heardAgain), true);
    assertThat(silences.at(heardAgain)).isEmpty();

    assertThat(silences.at(heardAgain.plus(Duration.ofMinutes(110))))
        .singleElement()
        .satisfies(silence ->
            assertThat(silence.usualGap()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5)));
  }

  @Test
  void the_third_silence_within_four_weeks_is_a_new_habit_and_teaches() {
    var from = weeks(3, 15, 15);
    int told = 0;
    for (int day = 0; day < 40; day++) {
      for (int hour = 0; hour < 24; hour += 6) {
        var at = from.plus(DAY.multipliedBy(day)).plus(Duration.ofHours(hour));
        told += silences.at(at.minusSeconds(60)).size();
        silences.heard(BLUESKY, minute(at), true);
      }
    }

    assertThat(told).isLessThan(40);
    assertThat(silences.at(from.plus(DAY.multipliedBy(40)))).isEmpty();
  }

  @Test
  void sundays_that_become_silent_are_told_once_and_a_silence_on_another_day_again() {
    var monday = weeks(4, 15, 15);
    var told = new ArrayList<Instant>();
    for (int week = 0; week < 10; week++) {
      var from = monday.plus(DAY.multipliedBy(7L * week));
      for (var at : posts(from, DAY.multipliedBy(6), 15, 15)) {
        told.addAll(silences.at(at).stream().map(Silence::since).toList());
        silences.heard(BLUESKY, minute(at), true);
      }
    }

    assertThat(told).hasSize(1);
    var wednesday = monday.plus(DAY.multipliedBy(72));
    hear(posts(monday.plus(DAY.multipliedBy(70)), DAY.multipliedBy(2), 15, 15));
    assertThat(silences.at(wednesday.plus(Duration.ofHours(12)))).hasSize(1);
  }

  @Test
  void a_storm_does_not_make_the_calm_after_it_a_silence() {
    var end = weeks(3, 3, 3);
    hear(posts(end, Duration.ofHours(8), 900, 900));
    hear(posts(end.plus(Duration.ofHours(8)), Duration.ofHours(16), 3, 3));

    var told = 0;
    for (var at : posts(end.plus(DAY), DAY.multipliedBy(14), 3, 3)) {
      told += silences.at(at).size();
      silences.heard(BLUESKY, minute(at), true);
    }
    assertThat(told).isZero();
  }

  @Test
  void late_repeated_and_unordered_posts_change_little() {
    var posts = posts(BEGIN, DAY.multipliedBy(21), 15, 15);
    hear(posts);
    var unordered = new ArrayList<Instant>();
    for (var at : posts) {
      unordered.add(at);
      if (chance.nextInt(10) == 0) {
        unordered.add(at.minus(Duration.ofMinutes(chance.nextInt(600))));
      }
    }
    for (int i = 1; i < unordered.size(); i++) {
      if (chance.nextInt(5) == 0) {
        Collections.swap(unordered, i - 1, i);
      }
    }
    var other = new Silences(new BrandWeek(ZoneOffset.UTC));
    unordered.forEach(at -> other.heard(BLUESKY, minute(at), true));

    var later = posts.getLast().plus(Duration.ofHours(3));
    assertThat(other.at(later).getFirst().usualGap().toSeconds())
        .isCloseTo(
            silences.at(later).getFirst().usualGap().toSeconds(),
            org.assertj.core.data.Percentage.withPercentage(15));
  }

  @Test
  void a_brand_is_deaf_in_the_silence_of_a_channel_that_matters_and_not_of_another() {
    var posts = posts(BEGIN, DAY.multipliedBy(21), 60, 60);
    for (int i = 0; i < posts.size(); i++) {
      silences.heard(i % 30 == 0 ? REVIEWS : BLUESKY, minute(posts.get(i)), true);
    }
    long end = minute(BEGIN.plus(DAY.multipliedBy(21)));

    assertThat(silences.deaf(end - 60, end, end)).isFalse();
    assertThat(silences.deaf(end + 60, end + 120, end + 120)).isTrue();
    for (long minute = end; minute < end + 24 * 60; minute++) {
      silences.heard(BLUESKY, minute, true);
    }
    assertThat(silences.at(Instant.ofEpochSecond((end + 24 * 60) * 60)))
        .extracting(Silence::channel)
        .containsExactly(REVIEWS);
    assertThat(silences.deaf(end + 60, end + 120, end + 24 * 60)).isFalse();
  }

  @Test
  void says_when_it_is_worth_asking_again() {
    var end = weeks(3, 15, 15);

    var next = silences.changesAt(end);

    assertThat(silences.at(next.minus(Duration.ofMinutes(6)))).isEmpty();
    assertThat(silences.at(next)).hasSize(1);
    assertThat(silences.changesAt(next)).isEqualTo(next.plus(Duration.ofHours(6)));
  }

  @Test
  void goes_on_the_same_after_being_written_down() throws IOException {
    var end = weeks(3, 15, 2);
    var bytes = bytes(silences);
    var read =
        Silences.readFrom(
            new DataInputStream(new ByteArrayInputStream(bytes)), new BrandWeek(ZoneOffset.UTC));

    var later = end.plus(Duration.ofHours(20));
    assertThat(read.at(later)).isEqualTo(silences.at(later)).hasSize(1);
    read.heard(BLUESKY, minute(later), true);
    silences.heard(BLUESKY, minute(later), true);
    assertThat(bytes(read)).isEqualTo(bytes(silences));
  }

  private Instant weeks(int weeks, double perHourByDay, double perHourByNight) {
    hear(posts(BEGIN, DAY.multipliedBy(7L * weeks), perHourByDay, perHourByNight));
    return BEGIN.plus(DAY.multipliedBy(7L * weeks));
  }

  private void hear(List<Instant> posts) {
    posts.forEach(at -> silences.heard(BLUESKY, minute(at), true));
  }

  /** Posts that come by chance, as often as usual for the day (8 to 22 o'clock) and the night. */
  private List<Instant> posts(Instant from, Duration time, double byDay, double byNight) {
    var posts = new ArrayList<Instant>();
    var until = from.plus(time);
    double most = Math.max(byDay, byNight);
    for (var at = from; at.isBefore(until); ) {
      at = at.plusMillis((long) (chance.nextExponential() * 3_600_000 / most));
      int hour = at.atOffset(ZoneOffset.UTC).getHour();
      double rate = hour >= 8 && hour < 22 ? byDay : byNight;
      if (at.isBefore(until) && chance.nextDouble() < rate / most) {
        posts.add(at);
      }
    }
    return posts;
  }

  private static byte[] bytes(Silences silences) throws IOException {
    var bytes = new ByteArrayOutputStream();
    silences.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60L);
  }
}
