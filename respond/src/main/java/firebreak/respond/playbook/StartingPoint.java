package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;

/** The moment from which the minutes of a step are counted. */
public enum StartingPoint {
  FIRST_HOSTILE_POST("the first hostile post", "pierwszego wrogiego wpisu"),
  DECLARED("the declaration", "ogłoszenia kryzysu"),
  ACKNOWLEDGED("the acknowledged page", "potwierdzenia wezwania"),
  /** Taken back when it flares up again. */
  CONTAINED("the containment", "opanowania kryzysu"),
  RECOVERED("the end of the crisis", "zażegnania kryzysu"),
  /** When the last of the steps it waits for was closed. */
  STEPS_BEFORE("the steps before", "zamknięcia poprzednich kroków");

  private final String english;
  private final String polish;

  StartingPoint(String english, String polish) {
    this.english = english;
    this.polish = polish;
  }

  /** As it follows "counted from" and "licząc od". */
  public Bilingual from() {
    return new Bilingual(english, polish);
  }
}
