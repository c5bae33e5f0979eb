package firebreak.desk.duty;

/** What came of handing a letter over. */
sealed interface Attempt {

  /** It was taken. */
  record Taken() implements Attempt {}

  /** It was certainly not taken; another attempt may fare better. */
  record NotTaken(String why) implements Attempt {}

  /** It was certainly not taken and never will be. */
  record Refused(String why) implements Attempt {}

  /** The answer was lost: it may have been taken. */
  record Unclear(String why) implements Attempt {}
}
