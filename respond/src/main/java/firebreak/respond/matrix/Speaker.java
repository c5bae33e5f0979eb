package firebreak.respond.matrix;

import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;

/**
 * Who may sign our words, and how far this part may go alone.
 *
 * @param money goodwill for one customer, in whole units of the brand's currency
 * @param latitude how freely this part may word things
 * @param mayConcede whether this part may admit fault or liability
 */
public record Speaker(Role role, int money, Latitude latitude, boolean mayConcede) {

  public Speaker {
    if (money < 0) {
      throw new IllegalArgumentException(role + " cannot spend " + money);
    }
  }

  /** How freely somebody may word things. */
  public enum Latitude {
    TEMPLATES("templates only", "tylko szablony"),
    ADAPTED("templates, adapted", "szablony, dopasowane"),
    OWN_WORDS("own words", "własne słowa");

    private final String english;
    private final String polish;

    Latitude(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual title() {
      return new Bilingual(english, polish);
    }
  }
}
