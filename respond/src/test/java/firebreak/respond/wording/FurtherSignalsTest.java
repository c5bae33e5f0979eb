package firebreak.respond.wording;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.Signal.Measure.RatingsFell;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.Signal.Measure.VolumeSurprise.Voices;
import firebreak.model.SignalId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FurtherSignalsTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void a_rise_says_how_much_and_how_rarely_this_brand_sees_it() {
    var rise = new VolumeSurprise(HOUR, Voices.ALL_MENTIONS, 340, 200);

    assertThat(english(rise))
        .isEqualTo(
            "340 mentions were heard within 1 hour; for this brand such a rise begins once in"
                + " 8 days.");
    assertThat(polish(rise))
        .isEqualTo(
            "Pojawiło się 340 wzmianek w ciągu 1 godziny; dla tej marki taki wzrost zaczyna się"
                + " raz na 8 dni.");
  }

  @Test
  void hostile_people_are_counted_as_people() {
    assertThat(english(new VolumeSurprise(HOUR, Voices.HOSTILE_AUTHORS, 22, 26)))
        .startsWith("22 people spoke against the brand")
        .endsWith("once in 26 hours.");
    assertThat(polish(new VolumeSurprise(HOUR, Voices.HOSTILE_AUTHORS, 22, 20_000)))
        .startsWith("22 osoby napisały przeciwko marce")
        .endsWith("raz na 2 lata.");
  }

  @Test
  void accounts_that_act_together_are_numbers_with_a_range_and_never_names() {
    var some = new ActingTogether(HOUR, 22, 40, 100, 7);

    assertThat(english(some))
        .isEqualTo(
            "22 accounts that act together wrote 40 of 100 mentions within 1 hour; without them"
                + " there are 60, or as few as 53.");
    assertThat(polish(some))
        .isEqualTo(
            "22 konta działają wspólnie i napisały 40 z 100 wzmianek w ciągu 1 godziny; bez nich"
                + " jest ich 60, a może tylko 53.");
  }

  @Test
  void falling_ratings_are_held_against_the_usual_share() {
    var fell = new RatingsFell(DAY, 12, 15, 0.2);

    assertThat(english(fell))
        .isEqualTo("12 of 15 reviews within 24 hours gave one or two stars; usually it is 20%.");
    assertThat(polish(fell))
        .isEqualTo(
            "Oceny z jedną lub dwiema gwiazdkami to 12 z 15 w ciągu 24 godzin; zwykle jest ich"
                + " 20%.");
  }

  @Test
  void a_hashtag_is_quoted_and_counted_by_people() {
    var trend = new HashtagTrends(HOUR, "acme\u202Efail", 23, 1.5);

    assertThat(english(trend))
        .isEqualTo("23 people used #acmefail within 1 hour; usually it is 1.5.");
    assertThat(polish(trend))
        .isEqualTo("23 osoby użyły hasztagu #acmefail w ciągu 1 godziny; zwykle 1,5.");
  }

  @Test
  void a_quarrel_under_our_post_counts_people_and_their_answers() {
    var quarrel = new OwnPostQuarrel(Duration.ofMinutes(30), 14, 9, 22);

    assertThat(english(quarrel))
        .isEqualTo(
            "14 people, 9 of them hostile, gave 22 answers to each other under our post within"
                + " 30 minutes.");
    assertThat(polish(quarrel))
        .isEqualTo(
            "Kłótnia pod naszym wpisem w ciągu 30 minut: 14 osób, w tym 9 wrogich, i 22 odpowiedzi"
                + " sobie nawzajem.");
  }

  private static String english(Measure measure) {
    return new Wording(Language.ENGLISH, ZoneOffset.UTC).of(signal(measure));
  }

  private static String polish(Measure measure) {
    return new Wording(Language.POLISH, ZoneOffset.UTC).of(signal(measure));
  }

  private static Signal signal(Measure measure) {
    var at = Instant.parse("2026-03-07T20:41:00Z");
    return new Signal(
        new SignalId("one"),
        new BrandId("acme"),
        Optional.empty(),
        at,
        at,
        measure,
        List.of(new PostId(new ChannelId("bluesky"), "p1")));
  }
}
