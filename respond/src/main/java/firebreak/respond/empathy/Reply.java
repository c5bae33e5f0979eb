package firebreak.respond.empathy;

import firebreak.respond.guard.text.Span;

/** Whether a text of ours answers one notion. */
public sealed interface Reply {

  EmpathyMap.Cell cell();

  /**
   * It does, as far as words can show it.
   *
   * @param by the words of ours that show it
   */
  record Answered(EmpathyMap.Cell cell, Span by) implements Reply {}

  /** Nothing in it does. */
  record Open(EmpathyMap.Cell cell) implements Reply {}
}
