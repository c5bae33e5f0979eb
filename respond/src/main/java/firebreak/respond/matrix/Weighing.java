package firebreak.respond.matrix;

import firebreak.model.Signal;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Signal.Measure.SingleComplaint;
import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.matrix.Condition.ChannelsAtLeast;
import firebreak.respond.matrix.Condition.CrowdUnderHashtag;
import firebreak.respond.matrix.Condition.FollowedByAtLeast;
import firebreak.respond.matrix.Condition.ForecastAtLeast;
import firebreak.respond.matrix.Condition.HarmReportedBy;
import firebreak.respond.matrix.Condition.HostileAuthorsPerHour;
import firebreak.respond.matrix.Condition.HostileShareOver;
import firebreak.respond.matrix.Condition.LoneComplaint;
import firebreak.respond.matrix.Condition.OfFacts;
import firebreak.respond.matrix.Condition.OfSignal;
import firebreak.respond.matrix.Condition.OnChannel;
import firebreak.respond.matrix.Condition.OutletsAtLeast;
import firebreak.respond.matrix.Condition.SigmasAbove;
import firebreak.respond.matrix.Condition.TimesUsual;
import firebreak.respond.matrix.Condition.WarmingUp;
import firebreak.respond.matrix.Ground.Assumption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds one row against what is known. */
record Weighing(Situation situation, List<Signal> latestFirst, Expressions expressions) {

  Optional<Ground> of(Row row) {
    if (!row.ofFacts().stream().allMatch(this::holds)) {
      return Optional.empty();
    }
    if (row.ofSignal().isEmpty()) {
      return Optional.of(new Ground(row, Optional.empty(), assumed(row, Optional.empty())));
    }
    return latestFirst.stream()
        .filter(signal -> row.ofSignal().stream().allMatch(asked -> holds(asked, signal)))
        .findFirst()
        .map(signal -> new Ground(row, Optional.of(signal), assumed(row, Optional.of(signal))));
  }

  private boolean holds(OfFacts asked) {
    return new Facing(situation, latestFirst, expressions).told(asked).holdsUnlessDenied();
  }

  private boolean holds(OfSignal asked, Signal signal) {
    var measure = signal.measure();
    return switch (asked) {
      case AnyOf(var conditions) -> conditions.stream().anyMatch(one -> holds(one, signal));
      case SigmasAbove above -> measure instanceof NegativeBurst burst && holds(above, burst);
      case TimesUsual(var times) ->
          measure instanceof NegativeBurst burst
              && burst.usual().isPresent()
              && burst.timesUsual() >= times;
      case WarmingUp _ -> measure instanceof NegativeBurst burst && burst.usual().isEmpty();
      case HostileAuthorsPerHour(var authors) ->
          measure instanceof NegativeBurst burst
              && burst.negativeAuthors() >= authors * hours(burst.window());
      case HostileShareOver over -> measure instanceof NegativeShare share && holds(over, share);
      case FollowedByAtLeast(var followers) ->
          measure instanceof InfluentialAuthor author && author.followers() >= followers;
      case ForecastAtLeast least ->
          measure instanceof GoingViral forecast && holds(least, forecast);
      case CrowdUnderHashtag(var authors) ->
          measure instanceof Crowd crowd
              && crowd.authors() >= authors
              && crowd.hashtag().isPresent();
      case OutletsAtLeast(var outlets) ->
          measure instanceof MediaPickup media && media.outlets().size() >= outlets;
      case ChannelsAtLeast least -> measure instanceof CrossChannel spread && holds(least, spread);
      case HarmReportedBy by ->
          measure instanceof HarmReported harm
              && holds(by, harm)
              && (!by.inOneStory() || signal.story().isPresent());
      case LoneComplaint _ -> measure instanceof SingleComplaint;
      case OnChannel(var channels) ->
          signal.evidence().stream().anyMatch(post -> channels.contains(post.channel()));
    };
  }

  private static boolean holds(SigmasAbove asked, NegativeBurst burst) {
    return burst.usual().isPresent()
        && burst.sigmas() >= asked.sigmas()
        && burst.windowsInARow() >= asked.windows();
  }

  private static boolean holds(HostileShareOver asked, NegativeShare share) {
    return share.share() > asked.share()
        && share.mentions() >= asked.mentions()
        && share.window().compareTo(asked.longestWindow()) <= 0;
  }

  /** A brand without a past has a median of nothing: one post is the least a story can have. */
  private static boolean holds(ForecastAtLeast asked, GoingViral forecast) {
    double median = Math.max(1, forecast.brandMedian());
    return forecast.expected() >= asked.timesMedian() * median
        && forecast.expected() >= asked.posts();
  }

  private static boolean holds(ChannelsAtLeast asked, CrossChannel spread) {
    return spread.channels().size() >= asked.channels()
        && spread.authors() >= asked.authors()
        && spread.window().compareTo(asked.longestWindow()) <= 0;
  }

  private boolean holds(HarmReportedBy asked, HarmReported harm) {
    return asked.harms().contains(harm.harm())
        && harm.authors() >= asked.authors()
        && situation.facts().isReal(harm.harm()).holdsUnlessDenied();
  }

  /** At least one, so that three people in five minutes are three and not thirty-six. */
  static double hours(Duration window) {
    return Math.max(1, window.toMinutes() / 60.0);
  }

  private Set<Assumption> assumed(Row row, Optional<Signal> signal) {
    var assumed = EnumSet.noneOf(Assumption.class);
    var facing = new Facing(situation, latestFirst, expressions);
    row.ofFacts().stream()
        .filter(asked -> facing.told(asked) == Fact.UNKNOWN)
        .forEach(asked -> assumed.add(Facing.assumedOf(asked)));
    signal
        .map(Signal::measure)
        .filter(measure -> measure instanceof HarmReported harm && isUnchecked(harm))
        .ifPresent(_ -> assumed.add(Assumption.HARM_IS_REAL));
    return assumed;
  }

  private boolean isUnchecked(HarmReported harm) {
    return situation.facts().isReal(harm.harm()) == Fact.UNKNOWN;
  }
}
