package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;

/** Why a shipped rule may be made harder but never softer. */
public enum Keep {
  PEOPLE(
      "It protects people: what it stops can cost somebody their money, their peace or their name.",
      "Chroni ludzi: to, co zatrzymuje, może kogoś kosztować pieniądze, spokój albo dobre imię."),
  LAW(
      "It keeps you within the law: a review that was paid for, or criticism that was removed, is a"
          + " matter for an authority.",
      "Trzyma Was w granicach prawa: kupiona opinia albo usunięta krytyka to sprawa dla urzędu."),
  DESK(
      "The desk itself promises it: whatever the guard said, such words would not go out.",
      "To obietnica samego pulpitu: cokolwiek powie strażnik, takie słowa i tak nie wyjdą."),
  ELSEWHERE(
      "It repeats what a playbook or the decision matrix forbids. Change it there.",
      "Powtarza to, czego zabrania scenariusz albo macierz decyzji. Tam można to zmienić.");

  private final String english;
  private final String polish;

  Keep(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual why() {
    return new Bilingual(english, polish);
  }
}
