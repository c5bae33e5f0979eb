package firebreak.respond.care;

import firebreak.respond.wording.Bilingual;

/** What we know about what a customer says happened to them. */
public enum ClaimCheck {
  UNVERIFIED("not checked yet", "jeszcze niesprawdzone"),
  VERIFIED("true", "potwierdzone"),
  PARTLY("partly true", "częściowo potwierdzone"),
  REFUTED("not as they say", "inaczej, niż mówią");

  private final String english;
  private final String polish;

  ClaimCheck(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual words() {
    return new Bilingual(english, polish);
  }

  public boolean isChecked() {
    return this != UNVERIFIED;
  }
}
