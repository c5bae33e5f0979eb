package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.ExpectedTimes.Window;
import firebreak.detect.tuning.Strictness;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds between the signals of one talk at different strictnesses. */
class TrialTest {

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 130, 200})
  void gives_at_each_strictness_what_a_detector_of_its_own_would(int percent) {
    var one = new Strictness(percent);
    var lines = weeks(percent);
    var alone = Detector.fresh(ACME, SHIPPED.with(one));
    var signals = lines.stream().flatMap(line -> line.tell(alone).signals().stream()).toList();

    assertThat(of(tried(lines), one)).isEqualTo(signals).isNotEmpty();
  }

  @Test
  void expects_what_a_detector_of_its_own_would() {
    var lines = weeks(1);
    long from = lines.getFirst().mention().at().getEpochSecond() / 60;
    long until = lines.getLast().mention().at().getEpochSecond() / 60;
    var times = new ExpectedTimes(List.of(new Window(from, until + 1, Set.of())), Set.of());
    var alone = Detector.fresh(ACME, SHIPPED);
    alone.expect(times);
    var signals = lines.stream().flatMap(line -> line.tell(alone).signals().stream()).toList();
    var trial = Trial.of(ACME, SHIPPED, Strictness.all());
    trial.expect(times);

    assertThat(of(tried(lines, trial), Strictness.SHIPPED))
        .isEqualTo(signals)
        .isNotEqualTo(of(tried(lines), Strictness.SHIPPED));
  }

  /*
   * Signals may not simply be counted: a talk that departs all night at one strictness may, at a
   * stricter one, end and begin anew, and then says twice what the other said once. But whenever the
   * stricter speaks, the looser has spoken of the same kind of thing before, or does at this mention.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void never_speaks_before_a_looser_one(long seed) {
    var first = new HashMap<Strictness, Map<Class<?>, Integer>>();
    var trial = Trial.of(ACME, SHIPPED, Strictness.all());
    int place = 0;
    for (var line : weeks(seed)) {
      int now = place++;
      trial
          .observe(line.mention(), line.reading())
          .forEach((one, signals) ->
              numbers(signals)
                  .forEach(signal ->
                      first
                          .computeIfAbsent(one, _ -> new HashMap<>())
                          .putIfAbsent(signal.measure().getClass(), now)));
    }

    assertThat(first).containsKey(Strictness.SHIPPED);
    first.forEach((one, places) ->
        one.looser()
            .ifPresent(less ->
                places.forEach((kind, at) ->
                    assertThat(first.getOrDefault(less, Map.of()).get(kind))
                        .as(one + " " + kind)
                        .isNotNull()
                        .isLessThanOrEqualTo(at))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void says_the_same_of_everything_that_is_about_safety(long seed) {
    var tried = tried(weeks(seed));
    var shipped = safety(of(tried, Strictness.SHIPPED));

    assertThat(shipped).isNotEmpty();
    for (var one : Strictness.all()) {
      assertThat(safety(of(tried, one))).as(one.toString()).isEqualTo(shipped);
    }
  }

  @Test
  void speaks_of_a_burst_from_more_people_on_when_stricter() {
    var first = new HashMap<Strictness, Long>();
    var trial = Trial.of(ACME, SHIPPED, Strictness.all());
    for (int i = 0; i < 40; i++) {
      var said = Talk.said(i, SATURDAY_NIGHT.plusSeconds(i));
      trial
          .observe(said.build(), Talk.ANGRY)
          .forEach((one, signals) ->
              numbers(signals).stream()
                  .map(Signal::measure)
                  .filter(NegativeBurst.class::isInstance)
                  .map(NegativeBurst.class::cast)
                  .forEach(burst -> first.putIfAbsent(one, burst.negativeAuthors())));
    }

    assertThat(first.get(Strictness.LOOSEST)).isEqualTo(8);
    assertThat(first.get(Strictness.SHIPPED)).isEqualTo(10);
    assertThat(first.get(new Strictness(130))).isEqualTo(13);
    assertThat(first.get(Strictness.STRICTEST)).isEqualTo(20);
  }

  @Test
  void is_as_shipped_at_one_hundred_percent() {
    assertThat(SHIPPED.with(Strictness.SHIPPED)).isEqualTo(SHIPPED);
  }

  @Test
  void leaves_alone_what_is_not_about_numbers() {
    var strict = SHIPPED.with(Strictness.STRICTEST);

    assertThat(strict.spread()).isEqualTo(SHIPPED.spread());
    assertThat(strict.patience()).isEqualTo(SHIPPED.patience());
    assertThat(strict.names()).isEqualTo(SHIPPED.names());
    assertThat(strict.share().above()).isEqualTo(SHIPPED.share().above());
  }

  @Test
  void departs_at_a_moment_only_where_a_looser_one_departs_too() {
    var detector = Detector.fresh(ACME, SHIPPED);
    int departed = 0;
    for (var line : weeks(1)) {
      var heard = detector.hear(line.mention(), line.reading()).judged();
      if (heard.filter(one -> one.told().hostile()).isPresent()) {
        boolean looser = true;
        for (var one : Strictness.all()) {
          boolean departs = departs(one, heard.get());
          assertThat(looser || !departs).as(one.toString()).isTrue();
          departed += departs ? 1 : 0;
          looser = departs;
        }
      }
    }
    assertThat(departed).isPositive();
  }

  private static boolean departs(Strictness one, Heard heard) {
    var limits = SHIPPED.with(one);
    var around = heard.around();
    return new Bursts(limits).look(around.timeline()).isPresent()
        || new Shares(limits)
            .look(around.timeline(), around.usualShare(), around.hostileMinutes())
            .isPresent();
  }

  private static Map<Strictness, List<Signal>> tried(List<Talk.Line> lines) {
    return tried(lines, Trial.of(ACME, SHIPPED, Strictness.all()));
  }

  private static Map<Strictness, List<Signal>> tried(List<Talk.Line> lines, Trial trial) {
    var all = new HashMap<Strictness, List<Signal>>();
    for (var line : lines) {
      trial
          .observe(line.mention(), line.reading())
          .forEach(
              (one, signals) -> all.computeIfAbsent(one, _ -> new ArrayList<>()).addAll(signals));
    }
    return all;
  }

  private static List<Signal> of(Map<Strictness, List<Signal>> tried, Strictness one) {
    return tried.getOrDefault(one, List.of());
  }

  private static List<Signal> numbers(List<Signal> signals) {
    return signals.stream().filter(signal -> isScaled(signal.measure())).toList();
  }

  private static List<Signal> safety(List<Signal> signals) {
    return signals.stream().filter(signal -> !isScaled(signal.measure())).toList();
  }

  private static boolean isScaled(Measure measure) {
    return measure instanceof NegativeBurst
        || measure instanceof NegativeShare
        || measure instanceof GoingViral;
  }

  /** Three quiet weeks, a storm, quiet again, a smaller one. */
  private static List<Talk.Line> weeks(long seed) {
    var stir = new Stir(new SplittableRandom(seed));
    var lines = new ArrayList<Talk.Line>();
    lines.addAll(stir.talk(9_000, 200, 0.2));
    lines.addAll(stir.talk(1_200, 5, 0.6));
    lines.addAll(stir.talk(2_000, 240, 0.2));
    lines.addAll(stir.talk(60, 60, 0.7));
    lines.addAll(stir.talk(500, 300, 0.2));
    return lines;
  }
}
