package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/** What kind of trouble a story is. */
public enum CrisisType {
  SERVICE("customer service", "obsługa klienta"),
  REPUTATION("reputation", "wizerunek"),
  SECURITY("security", "bezpieczeństwo danych"),
  OPERATIONAL("operational failure", "awaria lub wycofanie produktu"),
  MISINFORMATION("misinformation", "dezinformacja"),
  COMPETITOR("competitor action", "działanie konkurencji"),
  EXTERNAL("external event", "zdarzenie zewnętrzne");

  private final String english;
  private final String polish;

  CrisisType(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }
}
