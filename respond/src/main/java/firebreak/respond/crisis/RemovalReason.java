package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;

/**
 * The only reasons for which what somebody said may be hidden. That it hurts us is none of them.
 */
public enum RemovalReason {
  ILLEGAL("it breaks the law", "łamie prawo"),
  DOXXING("it shows where or how somebody can be found", "ujawnia, gdzie lub jak kogoś znaleźć"),
  THIRD_PARTY_DATA("it shows personal data of somebody else", "ujawnia czyjeś dane osobowe"),
  HATE(
      "it attacks people for who they are, or threatens them",
      "atakuje ludzi za to, kim są, albo im grozi");

  private final String english;
  private final String polish;

  RemovalReason(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  public Bilingual words() {
    return new Bilingual(english, polish);
  }
}
