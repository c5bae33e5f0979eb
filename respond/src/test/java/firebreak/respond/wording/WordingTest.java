package firebreak.respond.wording;

import static firebreak.respond.testkit.SignalBuilder.AN_HOUR;
import static firebreak.respond.testkit.SignalBuilder.HALF_AN_HOUR;
import static firebreak.respond.testkit.SignalBuilder.burst;
import static firebreak.respond.testkit.SignalBuilder.burstInWarmUp;
import static firebreak.respond.testkit.SignalBuilder.channels;
import static firebreak.respond.testkit.SignalBuilder.complaint;
import static firebreak.respond.testkit.SignalBuilder.followedBy;
import static firebreak.respond.testkit.SignalBuilder.harm;
import static firebreak.respond.testkit.SignalBuilder.media;
import static firebreak.respond.wording.Language.ENGLISH;
import static firebreak.respond.wording.Language.POLISH;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading.Harm;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.respond.testkit.SignalBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final Wording EN = new Wording(ENGLISH, WARSAW);
  static final Wording PL = new Wording(POLISH, WARSAW);

  @Test
  void says_a_burst_with_what_is_usual_at_the_local_hour_of_the_week() {
    assertThat(english(burst(37, 11, 1)))
        .isEqualTo(
            "37 people spoke against the brand within 30 minutes; "
                + "usual for Saturday 21:00 (Europe/Warsaw) is 4 ± 3.");
    assertThat(polish(burst(37, 11, 2)))
        .isEqualTo(
            "37 osób napisało przeciwko marce w ciągu 30 minut, już 2. okno z rzędu; "
                + "zwykle w sobotę o 21:00 (Europe/Warsaw) jest ich 4 ± 3.");
  }

  @Test
  void does_not_pretend_to_know_what_is_usual_during_warm_up() {
    assertThat(english(burstInWarmUp(12, AN_HOUR))).contains("what is usual is not known yet");
    assertThat(polish(burstInWarmUp(12, AN_HOUR))).contains("nie wiadomo jeszcze");
  }

  @Test
  void gives_polish_nouns_the_form_that_their_number_asks_for() {
    var counts = List.of(0L, 1L, 2L, 4L, 5L, 12L, 14L, 21L, 22L, 25L, 104L, 112L, 122L);

    assertThat(counts.stream().map(count -> Counted.PERSON.of(count, POLISH)))
        .containsExactly(
            "0 osób",
            "1 osoba",
            "2 osoby",
            "4 osoby",
            "5 osób",
            "12 osób",
            "14 osób",
            "21 osób",
            "22 osoby",
            "25 osób",
            "104 osoby",
            "112 osób",
            "122 osoby");
  }

  @Test
  void gives_polish_verbs_the_form_that_their_number_asks_for() {
    assertThat(polish(harm(Harm.INJURY, 1))).startsWith("1 osoba napisała o obrażeniach");
    assertThat(polish(harm(Harm.REGULATOR, 3))).startsWith("3 osoby napisały o urzędzie");
    assertThat(polish(harm(Harm.HAZARD, 5))).startsWith("5 osób napisało o niebezpiecznym");
    assertThat(polish(new Crowd(AN_HOUR, 22, Optional.of("Acme"))))
        .isEqualTo(
            "22 osoby wzięły udział w jednym temacie w ciągu 1 godziny pod hasztagiem #Acme.");
  }

  @Test
  void writes_numbers_as_readers_of_each_language_do() {
    assertThat(english(followedBy(48_000))).contains("followed by 48,000 people");
    assertThat(polish(followedBy(48_000))).contains("48\u00a0000 osób");
    assertThat(english(new GoingViral(AN_HOUR, 2400.4, 1600, 4000, 20.5)))
        .isEqualTo(
            "The story will likely reach 2,400 posts (80% sure: 1,600 to 4,000); "
                + "the brand's median story has 20.5.");
    assertThat(polish(new GoingViral(AN_HOUR, 120, 60, 400, 2.5)))
        .isEqualTo(
            "Temat urośnie prawdopodobnie do 120 wpisów (na 80%: od 60 do 400); "
                + "mediana dla marki to 2,5.");
  }

  @Test
  void says_shares_channels_outlets_and_single_complaints() {
    var share = new NegativeShare(Duration.ofHours(2), 49, 120);

    assertThat(english(share)).isEqualTo("41% of 120 mentions within 2 hours were hostile (49).");
    assertThat(polish(share))
        .isEqualTo("Wrogie wzmianki to 41% wszystkich w ciągu 2 godzin (49 na 120).");
    assertThat(english(channels(3, 1)))
        .isEqualTo(
            "The story appeared on 3 channels within 1 hour: "
                + "channel-0, channel-1, channel-2 (1 person).");
    assertThat(polish(channels(1, 2)))
        .isEqualTo("Temat pojawił się na 1 kanale w ciągu 1 godziny: channel-0 (2 osoby).");
    assertThat(english(media("b.example", "a.example")))
        .isEqualTo("2 news outlets carry the story: a.example, b.example.");
    assertThat(polish(media("a.example"))).isEqualTo("O temacie pisze 1 medium: a.example.");
    assertThat(english(complaint())).startsWith("One person complains");
    assertThat(polish(complaint())).startsWith("Skarży się jedna osoba");
  }

  @Test
  void names_the_weekday_in_the_reader_s_zone_on_both_sides_of_midnight_and_of_summer_time() {
    var lateUtc = Instant.parse("2026-03-07T23:30:00Z");
    var secondTwoOClock = Instant.parse("2026-10-25T01:30:00Z");

    assertThat(EN.weekday(lateUtc)).isEqualTo("Sunday 00:30 (Europe/Warsaw)");
    assertThat(PL.weekday(lateUtc)).isEqualTo("w niedzielę o 00:30 (Europe/Warsaw)");
    assertThat(new Wording(ENGLISH, ZoneId.of("America/New_York")).weekday(lateUtc))
        .isEqualTo("Saturday 18:30 (America/New_York)");
    assertThat(EN.clock(secondTwoOClock)).isEqualTo("02:30");
    assertThat(EN.clock(secondTwoOClock.plus(HALF_AN_HOUR))).isEqualTo("03:00");
  }

  @Test
  void keeps_hostile_names_short_and_free_of_signs_that_turn_the_line() {
    var nasty = "Acme\u202egnp\u0000.exe\n" + "x".repeat(200);

    var said = english(new Crowd(AN_HOUR, 640, Optional.of(nasty)));

    assertThat(said).contains("#Acmegnp.exexxx").endsWith("x….").doesNotContain("\u202e", "\n");
    assertThat(said).hasSizeLessThan(140);
  }

  @Test
  void says_lengths_of_time_after_a_preposition() {
    assertThat(PL.within(Duration.ofMinutes(1))).isEqualTo("1 minuty");
    assertThat(PL.within(Duration.ofMinutes(22))).isEqualTo("22 minut");
    assertThat(PL.within(Duration.ofMinutes(90))).isEqualTo("90 minut");
    assertThat(PL.within(Duration.ofDays(3))).isEqualTo("3 dni");
    assertThat(EN.within(Duration.ofHours(24))).isEqualTo("24 hours");
  }

  private static String english(Measure measure) {
    return EN.of(SignalBuilder.of(measure));
  }

  private static String polish(Measure measure) {
    return PL.of(SignalBuilder.of(measure));
  }
}
