package firebreak.respond.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One spelling for each matrix, so that equal ones have equal fingerprints. */
public final class Canonical {

  private Canonical() {}

  /** The one spelling: names in order, no blanks, numbers without idle zeros. */
  public static String of(Matrix matrix) {
    return spelled(Sheet.of(matrix));
  }

  /** SHA-256 over the one spelling, 64 lower-case hexadecimal digits. */
  public static String fingerprint(Matrix matrix) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(of(matrix).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /** Whether two parts of a sheet say the same, however their numbers are written. */
  public static boolean isSame(Object one, Object other) {
    return spelled(one).equals(spelled(other));
  }

  static String spelled(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .sorted((a, b) -> String.valueOf(a.getKey()).compareTo(String.valueOf(b.getKey())))
              .map(
                  entry -> quoted(String.valueOf(entry.getKey())) + ":" + spelled(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(Canonical::spelled).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number(number);
      case Boolean yes -> yes.toString();
      default -> quoted(String.valueOf(value));
    };
  }

  private static String number(Number number) {
    var exact = new BigDecimal(number.toString());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int n = 0; n < text.length(); n++) {
      char sign = text.charAt(n);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ') {
        quoted.append("\\u%04x".formatted((int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
