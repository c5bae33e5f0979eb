package firebreak.respond.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {

  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final Set<LocalDate> THANKSGIVING = Set.of(LocalDate.of(2026, 11, 26));
  static final Holidays AMERICAN =
      (country, day) -> country.equals("US") && THANKSGIVING.contains(day);

  @Test
  void the_hours_of_the_data_protection_authority_run_through_the_weekend() {
    assertThat(ends(Regulator.GDPR_ARTICLE_33, "2026-03-06T20:00:00Z"))
        .isEqualTo(Instant.parse("2026-03-09T20:00:00Z"));
  }

  @Test
  void they_are_elapsed_hours_also_in_the_night_in_which_clocks_change() {
    assertThat(ends(Regulator.NIS2_EARLY_WARNING, "2026-03-28T23:00:00Z"))
        .isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
  }

  @Test
  void a_month_is_a_month_of_the_calendar() {
    assertThat(ends(Regulator.NIS2_FINAL_REPORT, "2026-01-31T10:00:00Z"))
        .isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
  }

  @Test
  void the_consumer_safety_commission_counts_no_weekend() {
    assertThat(local(Regulator.CPSC_15B, "2026-03-06T15:00")).isEqualTo(at("2026-03-09T15:00"));
  }

  @Test
  void what_is_found_on_a_saturday_counts_from_monday() {
    assertThat(local(Regulator.CPSC_15B, "2026-03-14T11:00")).isEqualTo(at("2026-03-17T00:00"));
  }

  @Test
  void a_federal_holiday_is_no_day() {
    assertThat(local(Regulator.CPSC_15B, "2026-11-25T18:00")).isEqualTo(at("2026-11-27T18:00"));
  }

  @Test
  void the_day_on_which_clocks_change_in_america_is_a_sunday_and_counts_nothing() {
    assertThat(local(Regulator.CPSC_15B, "2026-10-30T12:00")).isEqualTo(at("2026-11-02T12:00"));
  }

  @Test
  void investors_are_told_on_the_fourth_open_day() {
    assertThat(local(Regulator.SEC_8K_105, "2026-03-05T10:00")).isEqualTo(at("2026-03-11T17:30"));
    assertThat(local(Regulator.SEC_8K_105, "2026-11-24T10:00")).isEqualTo(at("2026-12-01T17:30"));
  }

  @Test
  void where_the_law_names_no_hour_the_desk_reminds_after_a_day() {
    assertThat(ends(Regulator.GPSR, "2026-03-06T20:00:00Z"))
        .isEqualTo(Instant.parse("2026-03-07T20:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource(Regulator.class)
  void every_duty_has_a_question_a_rule_contents_and_a_source(Regulator duty) {
    var briefing = duty.briefing();

    assertThat(briefing.question().english()).contains("?");
    assertThat(briefing.question().polish()).contains("?");
    assertThat(briefing.rule().english()).isNotBlank();
    assertThat(briefing.contents()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(briefing.source()).isNotBlank();
  }

  private static Instant ends(Regulator duty, String aware) {
    return duty.period().ends(Instant.parse(aware), AMERICAN);
  }

  private static ZonedDateTime local(Regulator duty, String aware) {
    return duty.period().ends(at(aware).toInstant(), AMERICAN).atZone(NEW_YORK);
  }

  private static ZonedDateTime at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(NEW_YORK);
  }
}
