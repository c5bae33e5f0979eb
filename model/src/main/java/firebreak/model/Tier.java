package firebreak.model;

/** How serious a story is, from one complaint to a threat to the brand's existence. */
public enum Tier {
  T0("ticket"),
  T1("watch"),
  T2("issue"),
  T3("crisis"),
  T4("existential");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  /** The English word that always stands beside the number. */
  public String word() {
    return word;
  }

  public boolean atLeast(Tier other) {
    return compareTo(other) >= 0;
  }

  public Tier orHigher(Tier other) {
    return atLeast(other) ? this : other;
  }
}
