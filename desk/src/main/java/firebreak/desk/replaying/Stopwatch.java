package firebreak.desk.replaying;

import firebreak.channel.ChannelEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measures how fast posts were kept and how long each waited. Used by the replaying thread, read
 * when it has ended.
 */
final class Stopwatch {

  /*
   * At a given speed an event is due at a known moment, and its delay counts from there to the end
   * of the transaction that keeps it with its signals: when the desk is slow, posts that queue up
   * are counted as late although nobody has handed them over yet. At full speed nothing is ever
   * due, so the delay counts from the handing over of the batch. Delays are sorted into buckets of
   * one millisecond up to a minute, so that memory does not grow with the recording.
   */

  private static final int LONGEST_MILLIS = 60_000;

  private final OptionalDouble speed;
  private final long[] byMillis = new long[LONGEST_MILLIS + 1];
  private Optional<Instant> firstEvent = Optional.empty();
  private long delays;
  private long started;
  private long firstBatch;
  private long batchArrived;
  private long ended;

  Stopwatch(OptionalDouble speed) {
    this.speed = speed;
  }

  void start() {
    started = System.nanoTime();
    firstBatch = started;
    ended = started;
  }

  void arrived(List<ChannelEvent> batch) {
    batchArrived = System.nanoTime();
    if (firstEvent.isEmpty()) {
      firstEvent = Optional.of(batch.getFirst().heardAt());
      firstBatch = batchArrived;
    }
  }

  void kept(List<ChannelEvent> batch) {
    long now = System.nanoTime();
    batch.forEach(event -> delayed(now - due(event)));
  }

  private long due(ChannelEvent event) {
    if (speed.isEmpty() || firstEvent.isEmpty()) {
      return batchArrived;
    }
    var sinceFirst = Duration.between(firstEvent.get(), event.heardAt());
    return firstBatch + (long) (sinceFirst.toMillis() / speed.getAsDouble() * 1e6);
  }

  private void delayed(long nanos) {
    byMillis[Math.clamp(nanos / 1_000_000, 0, LONGEST_MILLIS)]++;
    delays++;
  }

  void stop() {
    ended = System.nanoTime();
  }

  Report.Pace pace(long mentions) {
    double playing = (ended - firstBatch) / 1e9;
    return new Report.Pace(
        Duration.ofNanos(firstBatch - started),
        Duration.ofNanos(ended - firstBatch),
        playing > 0 ? mentions / playing : 0,
        atMost(0.50),
        atMost(0.99),
        atMost(1));
  }

  /** The delay that this share of the events stayed within. */
  private Duration atMost(double share) {
    long enough = (long) Math.ceil(delays * share);
    long seen = 0;
    for (int millis = 0; millis <= LONGEST_MILLIS; millis++) {
      seen += byMillis[millis];
      if (seen >= enough) {
        return Duration.ofMillis(delays == 0 ? 0 : millis + 1L);
      }
    }
    return Duration.ofMillis(LONGEST_MILLIS);
  }
}
