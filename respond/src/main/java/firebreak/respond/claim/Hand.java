package firebreak.respond.claim;

import firebreak.model.PersonId;

/**
 * Who acts on a claim.
 *
 * @param approves whether this person may agree to the words of others
 * @param commands whether this person commands the crisis
 */
public record Hand(PersonId person, boolean approves, boolean commands) {

  boolean decides() {
    return approves || commands;
  }
}
