package firebreak.understand.tone;

/** Sentiment and complaint of one text, and what each of its tokens gave to them. */
final class Opinion {

  private static final double CALM = 15;
  private static final double COMPLAINS_WITHOUT_CUES = -2.2;
  private static final double COMPLAINS_WHEN_UNKIND = 1.5;

  private final double sentiment;
  private final double complaint;
  private final double[] sentimentOf;
  private final double[] complaintOf;

  private Opinion(double sentiment, double complaint, double[] sentimentOf, double[] complaintOf) {
    this.sentiment = sentiment;
    this.complaint = complaint;
    this.sentimentOf = sentimentOf;
    this.complaintOf = complaintOf;
  }

  /** From word lists and cues alone: works in no language perfectly and in all a little. */
  static Opinion listed(Weighed text) {
    double sum = text.kind() + text.unkind();
    double sentiment = sum / Math.sqrt(sum * sum + CALM);
    double odds = COMPLAINS_WITHOUT_CUES + text.complaining() - COMPLAINS_WHEN_UNKIND * sentiment;
    int tokens = text.tokens().size();
    var sentimentOf = new double[tokens];
    var complaintOf = new double[tokens];
    for (int at = 0; at < tokens; at++) {
      sentimentOf[at] = text.valenceAt(at) / Math.sqrt(CALM);
      complaintOf[at] = text.complaintAt(at) - sentimentOf[at];
    }
    return new Opinion(sentiment, share(odds), sentimentOf, complaintOf);
  }

  /** From learned weights. */
  static Opinion learned(Weighed text, LinearModel model) {
    var scores = model.score(text);
    var shares = Shares.of(scores.of(LinearModel.UNKIND), scores.of(LinearModel.KIND));
    int tokens = text.tokens().size();
    var sentimentOf = new double[tokens];
    var complaintOf = new double[tokens];
    for (int at = 0; at < tokens; at++) {
      double listed = text.valenceAt(at) / CALM;
      sentimentOf[at] =
          scores.given(at, LinearModel.KIND) - scores.given(at, LinearModel.UNKIND) + listed;
      complaintOf[at] = scores.given(at, LinearModel.COMPLAINING) + text.complaintAt(at) / 2;
    }
    return new Opinion(
        shares.kind() - shares.unkind(),
        share(scores.of(LinearModel.COMPLAINING)),
        sentimentOf,
        complaintOf);
  }

  /** Both judgements as a mean in which the other opinion has this share. */
  Opinion with(Opinion other, double sentimentShare, double complaintShare) {
    return new Opinion(
        mix(sentiment, other.sentiment, sentimentShare),
        mix(complaint, other.complaint, complaintShare),
        mix(sentimentOf, other.sentimentOf, sentimentShare),
        mix(complaintOf, other.complaintOf, complaintShare));
  }

  private static double mix(double mine, double theirs, double share) {
    return (1 - share) * mine + share * theirs;
  }

  private static double[] mix(double[] mine, double[] theirs, double share) {
    var mixed = new double[mine.length];
    for (int at = 0; at < mixed.length; at++) {
      mixed[at] = mix(mine[at], theirs[at], share);
    }
    return mixed;
  }

  private static double share(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  double sentiment() {
    return sentiment;
  }

  double complaint() {
    return complaint;
  }

  double sentimentOf(int token) {
    return sentimentOf[token];
  }

  double complaintOf(int token) {
    return complaintOf[token];
  }
}
