package firebreak.respond.triage;

import firebreak.respond.wording.Bilingual;

/** How much a proposal rests on. */
public enum Certainty {
  WEAK("a guess", "przypuszczenie"),
  LIKELY("likely", "prawdopodobne"),
  FIRM("firm", "pewne");

  private final String english;
  private final String polish;

  Certainty(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual words() {
    return new Bilingual(english, polish);
  }
}
