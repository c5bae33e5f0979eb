package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;

/** Where a crisis stands in its life. */
public enum Stage {
  SUSPECTED("suspected", "podejrzewany"),
  DISMISSED("dismissed", "odrzucony"),
  DECLARED("declared", "ogłoszony"),
  CONTAINED("contained", "opanowany"),
  RECOVERED("recovered", "zażegnany"),
  REVIEWED("reviewed", "omówiony");

  private final String english;
  private final String polish;

  Stage(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual word() {
    return new Bilingual(english, polish);
  }

  /** Whether somebody still has to do something about what is happening outside. */
  public boolean isOpen() {
    return this == SUSPECTED || this == DECLARED || this == CONTAINED;
  }
}
