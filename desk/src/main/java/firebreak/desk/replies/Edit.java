package firebreak.desk.replies;

import firebreak.desk.replies.Composition.Version;

/**
 * Somebody's change to words.
 *
 * @param based on which version, seen in which open page
 * @param over whether what others wrote since may be replaced
 */
record Edit(Written written, Version based, boolean over) {

  /** Nobody else has saved since this page was opened or saved. */
  boolean fits(Composition reply) {
    var stored = reply.version();
    boolean own = !based.tab().isEmpty() && based.tab().equals(stored.tab());
    return over || own || based.number() == stored.number();
  }
}
