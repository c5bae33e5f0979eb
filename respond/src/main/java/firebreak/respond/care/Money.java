package firebreak.respond.care;

import java.util.Locale;

/**
 * An amount of money.
 *
 * @param cents hundredths of the currency; never negative
 * @param currency ISO 4217 code
 */
public record Money(long cents, String currency) {

  public Money {
    if (cents < 0 || !currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("no amount of money: " + cents + " " + currency);
    }
  }

  public Money percent(int percent) {
    return new Money(Math.round(cents * (percent / 100.0)), currency);
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(cents, count), currency);
  }

  public boolean isMoreThan(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " is not compared with " + other.currency);
    }
    return cents > other.cents;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d.%02d %s", cents / 100, cents % 100, currency);
  }
}
