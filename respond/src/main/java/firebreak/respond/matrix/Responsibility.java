package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/** How far the public holds the brand responsible. */
public enum Responsibility {
  VICTIM("the brand is a victim too", "marka też jest ofiarą"),
  ACCIDENTAL("an accident", "wypadek"),
  PREVENTABLE("could have been prevented", "można było zapobiec");

  private final String english;
  private final String polish;

  Responsibility(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }
}
