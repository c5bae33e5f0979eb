package firebreak.respond.empathy;

import firebreak.respond.wording.Bilingual;

/** One of the four sides of an empathy map. */
public enum Quadrant {
  /** What they believe about us. */
  THINK("Think", "Myślą"),
  FEEL("Feel", "Czują"),
  /** What they ask of us aloud. */
  SAY("Say", "Mówią"),
  /** What they do or are about to do. */
  DO("Do", "Robią");

  private final String english;
  private final String polish;

  Quadrant(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }
}
