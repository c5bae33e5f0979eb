package firebreak.respond.duty;

import firebreak.model.PersonId;

/**
 * Names one page. Made of what it is about and whom it reaches when, never of chance: whoever sends
 * a page twice sends the same id twice, and the second can be told from a new one.
 *
 * @param alarm what people are woken for, such as {@code crisis-7/T3}; a new tier is a new alarm
 */
public record PageId(String alarm, int round, int rung, PersonId person) {

  /** The same in one short text; the length in front keeps any two apart. */
  public String value() {
    return alarm.length() + ":" + alarm + "/" + round + "." + rung + "/" + person;
  }
}
