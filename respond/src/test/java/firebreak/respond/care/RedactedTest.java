package firebreak.respond.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@mila.k we are sorry.                    | […] we are sorry.",
        "Write to ola.k+1@sklep.example.pl today. | Write to […] today.",
        "Call +48 601 702 803 or 601702803.       | Call […] or […].",
        "Order A-4411 was late.                   | Order […] was late.",
        "Zamówienie 55512/26 dotarło.             | Zamówienie […] dotarło.",
        "IBAN PL61 1090 1014 0000 0712 1981 2874  | IBAN PL61 […]",
      })
  void takes_out_what_belongs_to_a_person(String words, String without) {
    assertThat(Redacted.of(words)).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T3: 44 people in 10 minutes, usual is 9 to 18 (Saturday 21:00).",
        "Ana declared the crisis on 2026-03-07 at 20:41.",
        "Matrix 2026.1, row 7; the forecast is 2,400 (1,600 to 4,000)."
      })
  void leaves_what_belongs_to_nobody(String words) {
    assertThat(Redacted.of(words)).isEqualTo(words);
  }

  @Test
  @Timeout(60)
  void comes_to_an_end_with_a_long_hostile_text() {
    var words = "@a.a.a.a.a.a 1 1 1 1 1 1 order a@a.a@".repeat(5_000);

    assertThat(Redacted.of(words)).startsWith("[…] 1 1").endsWith("order a@a.a@");
  }
}
