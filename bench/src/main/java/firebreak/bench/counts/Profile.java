package firebreak.bench.counts;

/** What a false alarm costs beside a burst that is found, one point, or missed, minus one. */
enum Profile {
  STANDARD(0.11),
  LOW_FALSE_POSITIVES(0.22);

  private final double falseAlarm;

  Profile(double falseAlarm) {
    this.falseAlarm = falseAlarm;
  }

  double falseAlarm() {
    return falseAlarm;
  }
}
