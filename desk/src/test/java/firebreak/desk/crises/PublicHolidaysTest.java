package firebreak.desk.crises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

  final PublicHolidays holidays = new PublicHolidays();

  @Test
  void knows_when_american_offices_are_closed() {
    assertThat(holidays.isHoliday("US", LocalDate.of(2026, 11, 26))).isTrue();
    assertThat(holidays.isHoliday("US", LocalDate.of(2026, 7, 3))).isTrue();
    assertThat(holidays.isHoliday("US", LocalDate.of(2026, 11, 25))).isFalse();
  }

  @Test
  void knows_when_polish_offices_are_closed() {
    assertThat(holidays.isHoliday("PL", LocalDate.of(2026, 11, 11))).isTrue();
    assertThat(holidays.isHoliday("PL", LocalDate.of(2026, 12, 24))).isTrue();
    assertThat(holidays.isHoliday("PL", LocalDate.of(2026, 11, 26))).isFalse();
  }
}
