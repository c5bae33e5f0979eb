package firebreak.respond.wording;

/** Which of the three forms a Polish word takes beside a whole number. */
public enum PolishPlural {
  /** 1 osoba. */
  ONE,
  /** 2, 3, 4, 22 osoby, but not 12, 13, 14. */
  FEW,
  /** 0, 5, 12, 21 osób. */
  MANY;

  public static PolishPlural of(long count) {
    if (count == 1) {
      return ONE;
    }
    long ones = Math.abs(count % 10);
    long tens = Math.abs(count % 100);
    boolean endsInFew = ones >= 2 && ones <= 4;
    boolean teens = tens >= 12 && tens <= 14;
    return endsInFew && !teens ? FEW : MANY;
  }

  /** The form that fits, of a noun ({@code osoba, osoby, osób}) or a verb. */
  public static String fitting(long count, String one, String few, String many) {
    return switch (of(count)) {
      case ONE -> one;
      case FEW -> few;
      case MANY -> many;
    };
  }
}
