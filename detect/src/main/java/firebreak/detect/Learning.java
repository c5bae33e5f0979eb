package firebreak.detect;

/** Learns what is usual from windows that ended and were heard as they usually are. */
record Learning(Audibility audibility, Timeline timeline, Learners learners)
    implements Timeline.Closing {

  @Override
  public boolean teaches(long first, long end) {
    return audibility.teaches(first, end);
  }

  @Override
  public void ofTwoHours(long end) {
    if (teaches(end - 120, end)) {
      long hostile = timeline.hostile(120, end - 1);
      learners.usualShare().learn(hostile, timeline.mentions(120, end - 1));
      learners.harms().close(end, timeline.hostileAuthors(120, end - 1));
    }
    long yesterday = end - Ratings.DAY;
    if (teaches(yesterday - 120, yesterday)) {
      learners.lookouts().close(end);
    }
  }

  /** What learns besides the timeline. */
  record Learners(UsualShare usualShare, Harms harms, Lookouts lookouts) {}
}
