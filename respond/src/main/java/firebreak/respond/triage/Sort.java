package firebreak.respond.triage;

import firebreak.respond.wording.Bilingual;

/** What somebody who is against us is to us. */
public enum Sort {
  /** Something of theirs went wrong. */
  UNHAPPY_CUSTOMER("unhappy customer", "niezadowolony klient", Treatment.RESTORE),
  /** Believes what is not so. */
  MISGUIDED("misguided", "w błędzie", Treatment.CORRECT),
  /** Vents; asks for nothing that we could give. */
  RAGER("rager", "wyładowuje złość", Treatment.MONITOR),
  /** Wants to hurt or to be answered, and nothing else. */
  TROLL("troll", "troll", Treatment.DO_NOT_ENGAGE),
  /** An account that is not the person it shows; only people say so. */
  FAKE("fake account", "fałszywe konto", Treatment.DO_NOT_ENGAGE),
  /** Too little is known. */
  UNCLEAR("not sorted yet", "jeszcze nie wiadomo", Treatment.AS_A_CUSTOMER);

  private final String english;
  private final String polish;
  private final Treatment treatment;

  Sort(String english, String polish, Treatment treatment) {
    this.english = english;
    this.polish = polish;
    this.treatment = treatment;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }

  /** What we do. */
  public Bilingual treatment() {
    return new Bilingual(treatment.english, treatment.polish);
  }

  /** Whether a public reply to such an author may be written at all. */
  public boolean mayBeAnswered() {
    return treatment != Treatment.DO_NOT_ENGAGE;
  }

  private enum Treatment {
    RESTORE("restore: make it right", "zadośćuczynienie: napraw to"),
    CORRECT("correct the facts, once", "sprostuj fakty, raz"),
    MONITOR("monitor", "obserwuj"),
    DO_NOT_ENGAGE("monitor, do not engage", "obserwuj, nie odpowiadaj"),
    AS_A_CUSTOMER("treat as a customer", "traktuj jak klienta");

    private final String english;
    private final String polish;

    Treatment(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }
  }
}
