package firebreak.respond.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants as a matrix on paper writes them: {@code data-breach}. */
final class Codes {

  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> kind, String code) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> of(one).equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
