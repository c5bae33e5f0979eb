package firebreak.respond.matrix;

import static firebreak.respond.testkit.SignalBuilder.SATURDAY_NIGHT;
import static firebreak.respond.testkit.SignalBuilder.burst;
import static firebreak.respond.testkit.SignalBuilder.complaint;
import static firebreak.respond.testkit.SignalBuilder.harm;
import static firebreak.respond.testkit.SignalBuilder.media;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.PersonId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal.Measure;
import firebreak.model.Tier;
import firebreak.model.VerifyGate;
import firebreak.respond.matrix.ApprovalPath.Missing;
import firebreak.respond.people.Role;
import firebreak.respond.people.Voice;
import firebreak.respond.testkit.SignalBuilder;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

  static final Matrix MATRIX = Matrix.shipped();
  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final Wording EN = new Wording(Language.ENGLISH, WARSAW);
  static final Wording PL = new Wording(Language.POLISH, WARSAW);

  @Test
  void gives_a_ticket_one_hour_while_care_works_or_nobody_knows_and_four_when_it_does_not() {
    assertThat(firstWords(Fact.YES)).isEqualTo(ofHours(1));
    assertThat(firstWords(Fact.UNKNOWN)).isEqualTo(ofHours(1));
    assertThat(firstWords(Fact.NO)).isEqualTo(ofHours(4));
  }

  @Test
  void gives_first_words_less_time_the_worse_it_is() {
    assertThat(
            Arrays.stream(Tier.values()).map(tier -> MATRIX.answer(tier).deadlines().firstWords()))
        .containsExactly(ofMinutes(60), ofMinutes(60), ofMinutes(30), ofMinutes(15), ofMinutes(15));
  }

  @Test
  void shuts_the_verify_gate_for_ten_minutes_but_not_before_a_ticket() {
    assertThat(MATRIX.answer(Tier.T0).deadlines().gateFrom(SATURDAY_NIGHT))
        .isInstanceOf(VerifyGate.NotRequired.class);
    assertThat(MATRIX.answer(Tier.T1).deadlines().gateFrom(SATURDAY_NIGHT))
        .isEqualTo(new VerifyGate.ShutUntil(SATURDAY_NIGHT.plus(ofMinutes(10))));
  }

  @Test
  void asks_for_updates_every_twenty_minutes_in_the_first_two_hours_of_a_crisis() {
    var updates = MATRIX.answer(Tier.T3).deadlines().updates().orElseThrow();

    assertThat(updates.gapAfter(ofMinutes(119))).isEqualTo(ofMinutes(20));
    assertThat(updates.gapAfter(ofMinutes(120))).isEqualTo(ofMinutes(60));
    assertThat(updates.executives()).contains(ofMinutes(30));
  }

  @Test
  void needs_as_many_other_readers_as_the_tier_says() {
    assertThat(Arrays.stream(Tier.values()).map(tier -> MATRIX.answer(tier).approval().others()))
        .containsExactly(0, 1, 2, 1, 2);
  }

  @Test
  void needs_the_communications_lead_and_one_more_for_an_issue() {
    var path = MATRIX.answer(Tier.T2).approval();
    var lead = voice("jan", Role.COMMUNICATIONS_LEAD);

    assertThat(path.missing(voice("ola"), List.of(lead))).containsExactly(new Missing.People(1));
    assertThat(path.missing(voice("ola"), List.of(voice("ewa"), voice("adam"))))
        .containsExactly(new Missing.Part(Role.COMMUNICATIONS_LEAD));
    assertThat(path.missing(voice("ola"), List.of(lead, voice("ewa")))).isEmpty();
  }

  @Test
  void does_not_count_the_author_or_the_same_reader_twice() {
    var path = MATRIX.answer(Tier.T2).approval();
    var lead = voice("jan", Role.COMMUNICATIONS_LEAD);

    assertThat(path.missing(lead, List.of(lead, voice("ewa"), voice("ewa", Role.DUTY))))
        .containsExactly(new Missing.People(1));
  }

  @Test
  void needs_another_reader_but_not_another_commander_when_the_commander_writes() {
    var path = MATRIX.answer(Tier.T3).approval();

    assertThat(path.missing(voice("ana", Role.COMMANDER), List.of(voice("ola")))).isEmpty();
    assertThat(path.missing(voice("ana", Role.COMMANDER), List.of()))
        .containsExactly(new Missing.People(1));
  }

  @Test
  void lets_a_small_team_speak_with_one_other_person_and_says_so() {
    var assessment = assess(harm(Harm.INJURY, 5), TeamSize.SMALL);

    assertThat(assessment.tier()).isEqualTo(Tier.T4);
    assertThat(assessment.answer().approval().missing(voice("shop"), List.of(voice("helper"))))
        .isEmpty();
    assertThat(assessment.answer().approval().reducedFor()).contains(TeamSize.SMALL);
    assertThat(assessment.inputs().facts().team()).isEqualTo(TeamSize.SMALL);
    assertThat(assessment.reads(EN)).contains("Small team: one other person approves.");
    assertThat(assessment.reads(PL)).contains("Mały zespół: zatwierdza jedna inna osoba.");
  }

  @Test
  void asks_a_small_team_for_no_more_than_anybody_else() {
    assertThat(assess(complaint(), TeamSize.SMALL).answer().approval())
        .isEqualTo(MATRIX.answer(Tier.T0).approval());
  }

  @Test
  void reads_as_sentences_in_both_languages() {
    var assessment = assess(burst(37, 2.4, 2), TeamSize.FULL);

    assertThat(assessment.reads(EN))
        .isEqualTo(
            "T2 issue: 37 people spoke against the brand within 30 minutes, now for 2 windows in a"
                + " row; usual for Saturday 21:00 (Europe/Warsaw) is 4 ± 3."
                + " Row T2-a, matrix 2026-1.");
    assertThat(assessment.reads(PL))
        .isEqualTo(
            "T2 problem: 37 osób napisało przeciwko marce w ciągu 30 minut, już 2. okno z rzędu;"
                + " zwykle w sobotę o 21:00 (Europe/Warsaw) jest ich 4 ± 3."
                + " Wiersz T2-a, macierz 2026-1.");
  }

  @Test
  void reads_as_a_sentence_when_nothing_happens() {
    var quiet = MATRIX.assess(MatrixTest.situation(List.of(), Facts.UNKNOWN));

    assertThat(quiet.reads(EN))
        .isEqualTo("T0 ticket: nothing departs from usual. No row held, matrix 2026-1.");
    assertThat(quiet.reads(PL))
        .isEqualTo(
            "T0 zgłoszenie: nic nie odbiega od normy. Żaden wiersz nie pasuje, macierz 2026-1.");
  }

  @Test
  void says_when_people_were_told_before() {
    var first = assess(media("news.example"), TeamSize.FULL);
    var again =
        MATRIX.assess(
            MatrixTest.situation(
                first.inputs().signals(),
                Facts.UNKNOWN,
                SATURDAY_NIGHT.plus(ofMinutes(5)),
                first.announcement().orElseThrow()));

    assertThat(again.reads(EN)).contains("Told at 21:41; quiet until 22:41.");
    assertThat(again.reads(PL)).contains("Ogłoszono o 21:41; cisza do 22:41.");
  }

  private static Duration firstWords(Fact careHours) {
    var facts =
        new Facts(Fact.NO, careHours, Set.of(), Set.of(), Set.of(), TeamSize.FULL, List.of());
    var situation = MatrixTest.situation(List.of(SignalBuilder.of(complaint())), facts);
    return MATRIX.assess(situation).answer().deadlines().firstWords();
  }

  private static Assessment assess(Measure measure, TeamSize team) {
    var facts = new Facts(Fact.NO, Fact.YES, Set.of(), Set.of(), Set.of(), team, List.of());
    return MATRIX.assess(MatrixTest.situation(List.of(SignalBuilder.of(measure)), facts));
  }

  private static Voice voice(String name, Role... roles) {
    return new Voice(new PersonId(name), Set.of(roles));
  }
}
