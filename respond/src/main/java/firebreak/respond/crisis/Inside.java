package firebreak.respond.crisis;

import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import java.util.Arrays;
import java.util.List;

/** People of ours who hear it from us before they read it outside. */
public enum Inside {
  CARE(Tier.T2, "customer care, every shift", "obsługa klienta, każda zmiana"),
  SOCIAL(Tier.T2, "whoever posts in our name", "wszyscy, którzy publikują w naszym imieniu"),
  STAFF(Tier.T3, "all employees", "wszyscy pracownicy"),
  PARTNERS(Tier.T3, "shops and partners", "sklepy i partnerzy"),
  EXECUTIVES(Tier.T3, "executives", "zarząd"),
  OWNERS(Tier.T4, "owners and supervisory board", "właściciele i rada nadzorcza"),
  AGENCIES(Tier.T2, "agencies and influencers under contract", "agencje i twórcy na umowach");

  private final Tier from;
  private final String english;
  private final String polish;

  Inside(Tier from, String english, String polish) {
    this.from = from;
    this.english = english;
    this.polish = polish;
  }

  /** Whom a crisis of this tier asks to tell first. */
  public static List<Inside> at(Tier tier) {
    return Arrays.stream(values()).filter(whom -> tier.atLeast(whom.from)).toList();
  }

  public Bilingual people() {
    return new Bilingual(english, polish);
  }
}
