package firebreak.model;

/** Checks that a value of the vocabulary is sayable before it exists. */
final class Required {

  private Required() {}

  static String text(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return value;
  }

  static double share(double value, String what) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must lie between 0 and 1, was " + value);
    }
    return value;
  }

  static long atLeastZero(long value, String what) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " must not be negative, was " + value);
    }
    return value;
  }
}
