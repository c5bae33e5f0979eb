package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.crises.Weighing;
import firebreak.desk.detecting.Campaigns;
import firebreak.desk.hindsight.Lived.Tally;
import firebreak.desk.hindsight.Outcome.Period;
import firebreak.desk.listening.Heard;
import firebreak.desk.listening.MentionLog;
import firebreak.desk.matrix.Matrices;
import firebreak.detect.Thresholds;
import firebreak.detect.Trial;
import firebreak.detect.tuning.Strictness;
import firebreak.model.PostId;
import firebreak.model.Signal;
import firebreak.respond.matrix.Around;
import firebreak.respond.matrix.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a brand's stored mentions happen again, at every strictness at once. */
@Component
class Trying {

  static final Duration QUARTER = Duration.ofDays(92);

  /** Mentions of this time before teach what is usual and are not counted. */
  static final Duration WARM_UP = Duration.ofDays(28);

  static final int MOST = 200_000;

  private final MentionLog log;
  private final Matrices matrices;
  private final Campaigns campaigns;

  Trying(MentionLog log, Matrices matrices, Campaigns campaigns) {
    this.log = log;
    this.matrices = matrices;
    this.campaigns = campaigns;
  }

  /** How many mentions there are to hear again, with those that teach. */
  int mentions(Brand brand, Instant now) {
    return log.newest(brand.id(), now)
        .map(newest -> log.latest(brand.id(), begin(newest), MOST).count())
        .orElse(0);
  }

  /**
   * What the last quarter would have brought by the matrix that is in force now. The quarter ends
   * with the newest mention, so that a recording of another year can be tried too.
   *
   * @param progress told now and then how many mentions were heard again
   */
  Outcome of(Brand brand, Instant now, IntConsumer progress) {
    long began = System.nanoTime();
    var until = log.newest(brand.id(), now).orElse(now);
    var span = log.latest(brand.id(), begin(until), MOST);
    var past = new Past(brand, until.minus(QUARTER), now);
    log.between(brand.id(), span.after(), Long.MAX_VALUE, one -> past.hear(one, progress));
    return new Outcome(
        new Period(until.minus(QUARTER), until, past.first.orElse(until)),
        past.heard,
        span.count() >= MOST,
        Duration.ofNanos(System.nanoTime() - began),
        past.tallies());
  }

  private static Instant begin(Instant until) {
    return until.minus(QUARTER).minus(WARM_UP);
  }

  /** The past of one brand while it happens again. */
  private final class Past {

    private static final int LANGUAGES = 10_000;

    private final Brand brand;
    private final Trial trial;
    private final Map<Strictness, Lived> lives = new TreeMap<>();
    private final Map<PostId, String> languages =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<PostId, String> eldest) {
            return size() > LANGUAGES;
          }
        };
    private Optional<Instant> first = Optional.empty();
    private int heard;

    Past(Brand brand, Instant from, Instant now) {
      this.brand = brand;
      trial = Trial.of(brand.id(), Thresholds.shipped(brand.zone()), Strictness.all());
      trial.expect(campaigns.expected(brand.id()));
      var matrix = matrices.at(brand.id(), now).matrix();
      var weighing = new Weighing(brand, matrix.rules());
      for (var one : Strictness.all()) {
        lives.put(one, new Lived(weighing, told -> matrices.assess(matrix, told), from));
      }
    }

    void hear(Heard one, IntConsumer progress) {
      first = first.or(() -> Optional.of(one.mention().at()));
      languages.put(one.mention().post().id(), one.reading().language());
      trial
          .observe(one.mention(), one.reading())
          .forEach((strictness, signals) -> lived(strictness).hear(signals, this::around));
      progress.accept(++heard);
    }

    private Lived lived(Strictness strictness) {
      return Optional.ofNullable(lives.get(strictness)).orElseThrow();
    }

    /** Who was on duty then is not written down, so nobody knows. */
    private Around around(List<Signal> signals) {
      var spoken =
          signals.stream()
              .map(Signal::evidence)
              .flatMap(Collection::stream)
              .map(post -> languages.getOrDefault(post, "und"))
              .filter(language -> !language.equals("und"))
              .collect(Collectors.toSet());
      return new Around(
          Optional.of(brand.zone()),
          spoken,
          Fact.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Fact.UNKNOWN);
    }

    Map<Strictness, Tally> tallies() {
      var tallies = new TreeMap<Strictness, Tally>();
      lives.forEach((strictness, lived) -> tallies.put(strictness, lived.tally()));
      return tallies;
    }
  }
}
