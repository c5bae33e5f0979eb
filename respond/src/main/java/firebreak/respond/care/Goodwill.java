package firebreak.respond.care;

import firebreak.respond.wording.Bilingual;

/** The ladder of what we give to make it right, the least first. */
public enum Goodwill {
  VOUCHER("a voucher", "bon", 15),
  PARTIAL_REFUND("a partial refund", "częściowy zwrot", 30),
  REPLACEMENT("a replacement", "wymiana", 60),
  REFUND("a full refund", "pełny zwrot", 100),
  REFUND_AND_REPLACEMENT("a full refund and a replacement", "pełny zwrot i wymiana", 160);

  private final String english;
  private final String polish;
  private final int percent;

  Goodwill(String english, String polish, int percent) {
    this.english = english;
    this.polish = polish;
    this.percent = percent;
  }

  /** As it stands in a sentence. */
  public Bilingual words() {
    return new Bilingual(english, polish);
  }

  /**
   * What it costs us for an order of that worth; a replacement costs what the goods cost us, taken
   * as 60 % of their price until somebody knows better.
   */
  public Money costOf(Money order) {
    return order.percent(percent);
  }
}
