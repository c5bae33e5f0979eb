package firebreak.detect;

import firebreak.detect.tuning.Strictness;
import firebreak.model.BrandId;
import firebreak.model.Mention;
import firebreak.model.Reading;
import firebreak.model.Signal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hears one talk and says what each of several strictnesses would have made of it. */
public final class Trial {

  /*
   * Each answer is that of a detector of its own, which a test asserts; but what was heard is kept
   * once, so that thirteen of them cost little more than one.
   */

  private final Detector detector;
  private final Map<Strictness, Judge> judges = new TreeMap<>();

  private Trial(BrandId brand, Thresholds thresholds, List<Strictness> tried) {
    detector = Detector.fresh(brand, thresholds);
    tried.forEach(one -> judges.put(one, Judge.fresh(brand, thresholds.with(one))));
  }

  /**
   * Nothing heard yet.
   *
   * @param thresholds as strict as shipped
   */
  public static Trial of(BrandId brand, Thresholds thresholds, List<Strictness> tried) {
    return new Trial(brand, thresholds, tried);
  }

  /** From the next mention on it is known when more talk is expected. */
  public void expect(ExpectedTimes times) {
    detector.expect(times);
    judges.values().forEach(judge -> judge.expect(times));
  }

  /** The signals that this mention completes, for those that give any. */
  public Map<Strictness, List<Signal>> observe(Mention mention, Reading reading) {
    var given = new TreeMap<Strictness, List<Signal>>();
    detector
        .hear(mention, reading)
        .judged()
        .ifPresent(heard ->
            judges.forEach((strictness, judge) -> {
              var signals = judge.signals(heard);
              if (!signals.isEmpty()) {
                given.put(strictness, signals);
              }
            }));
    return given;
  }
}
