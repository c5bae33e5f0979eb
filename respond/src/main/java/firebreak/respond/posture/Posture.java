package firebreak.respond.posture;

import firebreak.respond.wording.Bilingual;

/** A stance that words can take. */
public enum Posture {
  INSTRUCT("say what to do to be safe", "powiedz, co robić, żeby być bezpiecznym"),
  COMFORT("show that we see what it means for them", "pokaż, że widzimy, co to dla nich znaczy"),
  INFORM("tell the facts", "podaj fakty"),
  EXPLAIN("explain how it came about", "wyjaśnij, jak do tego doszło"),
  REFUTE("refute with proof", "obal zarzut dowodem"),
  REBUILD("apologise fully and repair", "przeproś w pełni i napraw"),
  BOLSTER(
      "remind of good done before, in half a sentence", "przypomnij dobre rzeczy, w pół zdania"),
  EXCUSE("excuse or play down", "usprawiedliwiaj się lub umniejszaj"),
  DENY("deny", "zaprzeczaj"),
  ATTACK("attack the accuser", "atakuj oskarżyciela");

  private final String english;
  private final String polish;

  Posture(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual title() {
    return new Bilingual(english, polish);
  }
}
