package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Detecting;
import firebreak.desk.platform.PublicActs;
import firebreak.desk.watching.BrandTime.Now;
import firebreak.desk.watching.CurveAnswer.Act;
import firebreak.desk.watching.CurveAnswer.Authentic;
import firebreak.desk.watching.CurveAnswer.Flag;
import firebreak.desk.watching.CurveAnswer.Point;
import firebreak.detect.Curve;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.Signal.Measure.RatingsFell;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The talk about a brand over time, with its signals and what we said. */
@Component
class Curves {

  /** Flags stand at least this share of the range apart, or their words would run together. */
  private static final int SLOTS = 6;

  private final Detecting detecting;
  private final Tiers tiers;
  private final firebreak.desk.detecting.Signals signals;
  private final PublicActs acts;

  Curves(
      Detecting detecting, Tiers tiers, firebreak.desk.detecting.Signals signals, PublicActs acts) {
    this.detecting = detecting;
    this.tiers = tiers;
    this.signals = signals;
    this.acts = acts;
  }

  CurveAnswer of(Brand brand, Range range, Now now, SignalLabels labels) {
    var until = now.instant().plus(Duration.ofMinutes(1)); // this minute counts
    var from = until.minus(range.length());
    var curve = detecting.ask(brand.id(), detector -> detector.curve(range.bucket(), from, until));
    var flags =
        signals.of(brand.id(), from).stream()
            .filter(signal -> signal.at().isBefore(until))
            .filter(signal -> standsAlone(signal.measure()) || tiers.of(signal).atLeast(Tier.T1))
            .toList();
    return new CurveAnswer(
        range.bucket().toSeconds(),
        points(curve.points()),
        apart(flags, range).stream().map(signal -> flag(signal, labels)).toList(),
        acts.of(brand.id(), from, until).stream()
            .map(act -> new Act(act.at(), act.words()))
            .toList());
  }

  /** Signals that no tier asks for and that would be seen nowhere else. */
  private static boolean standsAlone(Signal.Measure measure) {
    return measure instanceof VolumeSurprise
        || measure instanceof ActingTogether
        || measure instanceof RatingsFell
        || measure instanceof HashtagTrends
        || measure instanceof OwnPostQuarrel;
  }

  /** The most serious signal of each part of the range, the first of its tier, in order. */
  private List<Signal> apart(List<Signal> flags, Range range) {
    long slot = range.length().toSeconds() / SLOTS;
    var shown = new TreeMap<Long, Signal>();
    for (var signal : flags) {
      shown.merge(signal.at().getEpochSecond() / slot, signal, this::moreSerious);
    }
    return List.copyOf(shown.values());
  }

  private Signal moreSerious(Signal earlier, Signal later) {
    return tiers.of(earlier).atLeast(tiers.of(later)) ? earlier : later;
  }

  private Flag flag(Signal signal, SignalLabels labels) {
    return new Flag(signal.at(), labels.of(signal.measure()), tiers.of(signal).name());
  }

  /**
   * The bucket that still runs is left out while it holds less than the one before it: it would
   * look like relief, and is only unfinished.
   */
  private static List<Point> points(List<Curve.Point> points) {
    var shown = new ArrayList<>(points);
    if (shown.size() > 1 && shown.getLast().mentions() < shown.get(shown.size() - 2).mentions()) {
      shown.removeLast();
    }
    return shown.stream().map(Curves::point).toList();
  }

  private static Point point(Curve.Point point) {
    var usual = point.usual();
    return new Point(
        point.from(),
        point.mentions(),
        point.negative(),
        new Authentic(point.authentic().mentions(), point.authentic().atLeast()),
        usual.map(band -> band.low()).orElse(null),
        usual.map(band -> band.mean()).orElse(null),
        usual.map(band -> band.high()).orElse(null));
  }
}
