package firebreak.understand.tone;

/** Probabilities that a text is unkind, kind or neither; they add up to 1. */
record Shares(double unkind, double kind, double neither) {

  /** From log odds against "neither". */
  static Shares of(double unkindScore, double kindScore) {
    double most = Math.max(0, Math.max(unkindScore, kindScore));
    double unkind = Math.exp(unkindScore - most);
    double kind = Math.exp(kindScore - most);
    double neither = Math.exp(-most);
    double sum = unkind + kind + neither;
    return new Shares(unkind / sum, kind / sum, neither / sum);
  }
}
