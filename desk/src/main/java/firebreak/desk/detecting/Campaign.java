package firebreak.desk.detecting;

import java.time.Instant;
import java.util.Set;

/**
 * A time in which a brand is expected to be louder, as somebody announced it.
 *
 * @param until exclusive
 * @param hashtags expected then, lower case, without sign
 */
public record Campaign(long id, String name, Instant from, Instant until, Set<String> hashtags) {

  public Campaign {
    hashtags = Set.copyOf(hashtags);
  }

  public boolean runsAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
