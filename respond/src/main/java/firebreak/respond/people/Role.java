package firebreak.respond.people;

import firebreak.respond.wording.Bilingual;

/** A part that somebody plays; one person may play several. */
public enum Role {
  CARE_AGENT("care agent", "opiekun klienta"),
  CARE_LEAD("care lead", "szef obsługi klienta"),
  COMMUNICATIONS_LEAD("communications lead", "szef komunikacji"),
  DUTY("person on duty", "osoba na dyżurze"),
  BACKUP("backup", "zmiennik dyżurnego"),
  COMMANDER("commander", "dowodzący"),
  SPOKESPERSON("spokesperson", "rzecznik"),
  LEGAL("legal", "prawnik"),
  EXECUTIVE("executive", "członek zarządu"),
  DATA_PROTECTION_OFFICER("data protection officer", "inspektor ochrony danych"),
  /** Anyone who is named to help when a crisis is declared. */
  CRISIS_TEAM("crisis team", "zespół kryzysowy");

  private final String english;
  private final String polish;

  Role(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }
}
