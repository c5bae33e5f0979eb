package firebreak.desk.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form of a case, by the name of the field. */
record Typed(Map<String, String> values) {

  static final int LONGEST = 4_000;
  static final Typed NOTHING = new Typed(Map.of());

  Typed {
    values = Map.copyOf(values);
  }

  public String of(String field) {
    return values.getOrDefault(field, "").strip();
  }

  boolean isTooLong() {
    return values.values().stream().anyMatch(value -> value.length() > LONGEST);
  }

  <E extends Enum<E>> Optional<E> of(String field, E[] all) {
    return Arrays.stream(all).filter(one -> one.name().equals(of(field))).findFirst();
  }

  /** An amount such as {@code 199,90}, in hundredths. */
  Optional<Long> cents(String field) {
    var value = of(field).replace(',', '.').replaceAll("\\s", "");
    return value.matches("\\d{1,9}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(value).movePointRight(2).longValueExact())
        : Optional.empty();
  }
}
