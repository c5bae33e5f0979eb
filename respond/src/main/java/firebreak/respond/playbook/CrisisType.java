package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.Locale;

/** What kind of trouble a playbook is for. */
public enum CrisisType {
  CUSTOMER_SERVICE("customer service", "obsługa klienta"),
  REPUTATION("reputation", "reputacja"),
  SECURITY("security", "bezpieczeństwo"),
  OPERATIONAL("operations", "działanie firmy"),
  MISINFORMATION("misinformation", "dezinformacja"),
  COMPETITOR("competitor", "konkurencja"),
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

  /** Stable name for files, such as {@code customer-service}. */
  public String written() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
