package firebreak.respond.posture;

import firebreak.respond.wording.Bilingual;

/** How much the public holds us responsible (the clusters of Coombs 2007). */
public enum Responsibility {
  VICTIM(
      "we are a victim too: disaster, rumour, sabotage, attack",
      "też jesteśmy ofiarą: katastrofa, plotka, sabotaż, atak"),
  ACCIDENTAL(
      "it happened without intent: a technical fault, a challenge to what we do",
      "stało się bez złej woli: usterka techniczna, spór o to, co robimy"),
  PREVENTABLE(
      "it could have been prevented: a human error, a broken rule, a bad decision",
      "dało się temu zapobiec: błąd człowieka, złamana zasada, zła decyzja");

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
