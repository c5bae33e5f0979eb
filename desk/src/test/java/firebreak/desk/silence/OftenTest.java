package firebreak.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OftenTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT10S  | more than a post a minute | więcej niż wpis na minutę
          PT45S  | a post every minute       | wpis co minutę
          PT4M   | a post every 4 minutes    | wpis co 4 minuty
          PT95M  | a post every 95 minutes   | wpis co 95 minut
          PT100M | a post every 2 hours      | wpis co 2 godziny
          PT40H  | a post every 40 hours     | wpis co 40 godzin
          PT49H  | a post every 2 days       | wpis co 2 dni
          """,
      delimiter = '|')
  void says_how_often_posts_come(Duration gap, String english, String polish) {
    assertThat(Often.english(gap)).isEqualTo(english);
    assertThat(Often.polish(gap)).isEqualTo(polish);
  }
}
