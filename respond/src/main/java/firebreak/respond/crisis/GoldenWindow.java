package firebreak.respond.crisis;

import java.time.Duration;
import java.time.Instant;

/** The first two hours, in which the public decides what this story is about. */
public record GoldenWindow(Instant firstHostilePost) {

  /** Counted from the first hostile post, not from our alert. */
  public static final Duration LENGTH = Duration.ofHours(2);

  public Instant ends() {
    return firstHostilePost.plus(LENGTH);
  }

  /** How old the story is; never negative. */
  public Duration used(Instant now) {
    return atLeastZero(Duration.between(firstHostilePost, now));
  }

  /** What is left; zero when it is over. */
  public Duration left(Instant now) {
    return atLeastZero(Duration.between(now, ends()));
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(ends());
  }

  private static Duration atLeastZero(Duration length) {
    return length.isNegative() ? Duration.ZERO : length;
  }
}
