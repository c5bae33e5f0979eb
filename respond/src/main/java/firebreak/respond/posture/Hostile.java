package firebreak.respond.posture;

import firebreak.respond.wording.Bilingual;

/** What kind of hostile author somebody is, and what they get from us. */
public enum Hostile {
  TROLL(Deed.WATCH, "wants the quarrel itself", "chodzi mu o samą kłótnię"),
  RAGER(Deed.WATCH, "rants and jokes, asks for nothing", "wyładowuje się, o nic nie prosi"),
  MISGUIDED(Deed.CORRECT, "is wrong about a fact", "myli się co do faktu"),
  UNHAPPY_CUSTOMER(Deed.RESTORE, "lost something with us", "coś u nas stracił");

  private final Deed deed;
  private final String english;
  private final String polish;

  Hostile(Deed deed, String english, String polish) {
    this.deed = deed;
    this.english = english;
    this.polish = polish;
  }

  public Deed deed() {
    return deed;
  }

  public Bilingual sign() {
    return new Bilingual(english, polish);
  }

  /**
   * What the answers to four questions say; in doubt it is a customer, because a customer who is
   * called a troll becomes one.
   */
  public static Hostile of(Answers told) {
    if (told.boughtFromUs() || told.asksForSomething()) {
      return UNHAPPY_CUSTOMER;
    }
    if (told.saysSomethingFalse()) {
      return MISGUIDED;
    }
    if (told.provokesManyBrands()) {
      return TROLL;
    }
    return told.onlyInsults() ? RAGER : UNHAPPY_CUSTOMER;
  }

  /** What to do. */
  public enum Deed {
    WATCH("watch, do not engage", "obserwuj, nie wdawaj się"),
    CORRECT("correct the facts", "popraw fakty"),
    RESTORE("put it right", "napraw szkodę");

    private final String english;
    private final String polish;

    Deed(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }

  /** What somebody found out about an author. */
  public record Answers(
      boolean boughtFromUs,
      boolean asksForSomething,
      boolean saysSomethingFalse,
      boolean provokesManyBrands,
      boolean onlyInsults) {}
}
