package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;

/** People of ours who heard it first, as timelines from before the matrix named them say it. */
public enum Inside {
  CARE("customer care, every shift", "obsługa klienta, każda zmiana"),
  SOCIAL("whoever posts in our name", "wszyscy, którzy publikują w naszym imieniu"),
  STAFF("all employees", "wszyscy pracownicy"),
  PARTNERS("shops and partners", "sklepy i partnerzy"),
  EXECUTIVES("executives", "zarząd"),
  OWNERS("owners and supervisory board", "właściciele i rada nadzorcza"),
  AGENCIES("agencies and influencers under contract", "agencje i twórcy na umowach");

  private final String english;
  private final String polish;

  Inside(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual people() {
    return new Bilingual(english, polish);
  }
}
