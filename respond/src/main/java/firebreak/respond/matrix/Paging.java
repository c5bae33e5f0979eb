package firebreak.respond.matrix;

import java.util.List;

/**
 * Who is woken in which order.
 *
 * @param rungs nearest first; empty when the queue is enough
 * @param rounds how often the ladder is climbed before it ends
 * @param ringsInQuietHours whether personal quiet hours are broken
 */
public record Paging(List<Rung> rungs, int rounds, Ending ending, boolean ringsInQuietHours) {

  public static final Paging QUEUE_ONLY = new Paging(List.of(), 1, Ending.RING_EVERYONE, false);

  public Paging {
    rungs = List.copyOf(rungs);
    if (rounds < 1) {
      throw new IllegalArgumentException("a ladder is climbed at least once, not " + rounds);
    }
  }

  /** What happens when the last round ends in silence. Nobody ever gives up. */
  public enum Ending {
    /** Everyone is rung again and again. */
    RING_EVERYONE,
    /** Command passes to the next in line, one after the other; then everyone is rung. */
    SUCCESSION
  }
}
