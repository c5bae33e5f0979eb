package firebreak.detect.story;

/** How surely a word is said more often in one story than about the brand otherwise. */
final class LogOdds {

  /*
   * Weighted log-odds with an informative Dirichlet prior: Monroe, Colaresi and Quinn, "Fightin'
   * Words", Political Analysis 16 (2008). The odds of a word in the story against those in all other
   * talk, both drawn towards the brand's own usual words as if PRIOR more words had been heard, in
   * units of their standard deviation. A word said twice is not sure, whatever the ratio; a word
   * said as often otherwise, such as the brand's name, is not telling, however often it is said.
   *
   * The story counts a word once a post and leaves empty words out, the usual ones count them all,
   * so its odds are a little too high; words must therefore be LEAST times as likely besides.
   */

  private static final double PRIOR = 200;
  private static final double SIGMAS = 1.96;
  private static final double LEAST = Math.log(3);
  private static final int FEWEST = 3;

  private final long words;
  private final UsualWords usual;

  /**
   * @param words counted in the story, each once a post
   */
  LogOdds(long words, UsualWords usual) {
    this.words = words;
    this.usual = usual;
  }

  boolean isTelling(String word, int times) {
    return times >= FEWEST && difference(word, times) >= LEAST && sigmas(word, times) >= SIGMAS;
  }

  double sigmas(String word, int times) {
    double prior = PRIOR * usual.share(word);
    double variance = 1 / (times + prior) + 1 / (otherwise(word, times) + prior);
    return difference(word, times) / Math.sqrt(variance);
  }

  private double difference(String word, int times) {
    double prior = PRIOR * usual.share(word);
    return odds(times + prior, words + PRIOR)
        - odds(otherwise(word, times) + prior, Math.max(1, usual.total() - words) + PRIOR);
  }

  private double otherwise(String word, int times) {
    return Math.max(0, usual.times(word) - times);
  }

  private static double odds(double times, double of) {
    return Math.log(times / Math.max(1, of - times));
  }
}
