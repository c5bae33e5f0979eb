package firebreak.bench.crises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Speaks once, when one thread is predicted to be large at twice its age, as NewsWhip predicts. */
record Growing() implements Rule {

  private static final long LARGE = 100;
  private static final long YOUNGEST = 15;

  @Override
  public String name() {
    return "NewsWhip at twice the age";
  }

  @Override
  public boolean canJudge(Recorded recorded) {
    return thread(recorded).isPresent();
  }

  @Override
  public List<Instant> alerts(Recorded recorded) {
    long root = thread(recorded).orElseThrow();
    var series = recorded.series();
    return LongStream.range(root + YOUNGEST, series.end())
        .filter(minute -> predicted(series, root, minute) >= LARGE)
        .limit(1)
        .mapToObj(Series::instant)
        .toList();
  }

  /** The count times its growth since half the age. */
  private static double predicted(Series series, long root, long minute) {
    long age = minute - root;
    double now = series.mentions(age, minute);
    double half = Math.max(1, series.mentions(age / 2, root + age / 2));
    return now * now / half;
  }

  /** The minute of the post that all others answer, if there is one. */
  private static Optional<Long> thread(Recorded recorded) {
    boolean one =
        recorded.talk().stream()
                .map(said -> said.mention().post().thread().root())
                .distinct()
                .limit(2)
                .count()
            == 1;
    return one && recorded.series().step().compareTo(Duration.ofMinutes(1)) <= 0
        ? Optional.of(recorded.series().first())
        : Optional.empty();
  }
}
