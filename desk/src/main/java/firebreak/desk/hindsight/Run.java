package firebreak.desk.hindsight;

/** How far a brand's past has happened again. */
sealed interface Run {

  /** Others are before it. */
  record Waiting() implements Run {}

  /** It happens. */
  record Going(int heard, int of) implements Run {}

  /** It is over. */
  record Done(Outcome outcome) implements Run {}

  /** It broke off. */
  record Broken() implements Run {}
}
