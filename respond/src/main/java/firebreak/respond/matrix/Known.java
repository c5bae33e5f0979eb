package firebreak.respond.matrix;

import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.Signal.Measure.RatingsFell;
import firebreak.model.Signal.Measure.SingleComplaint;
import firebreak.model.Signal.Measure.VolumeSurprise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what an expression may ask about; what nobody knows is left out. */
final class Known {

  private final Map<String, Object> values = new HashMap<>();

  private Known() {}

  static Map<String, Object> in(Situation situation, List<Signal> signals) {
    var known = new Known();
    known.nothingDeparted();
    signals.forEach(signal -> known.measured(signal.measure()));
    known.put(
        Variable.CHANNEL_NAMES,
        signals.stream()
            .flatMap(signal -> signal.evidence().stream())
            .map(PostId::channel)
            .map(ChannelId::value)
            .distinct()
            .sorted()
            .toList());
    known.people(situation.facts());
    known.around(situation);
    return Map.copyOf(known.values);
  }

  private void nothingDeparted() {
    for (var variable : Variable.values()) {
      switch (variable) {
        case SIGMAS, TIMES_USUAL, HOSTILE_PEOPLE_PER_HOUR, HOSTILE_SHARE, FORECAST_POSTS ->
            put(variable, 0.0);
        case WINDOWS_IN_A_ROW,
            HOSTILE_PEOPLE,
            MENTIONS,
            FOLLOWERS,
            CROWD,
            OUTLETS,
            CHANNELS,
            HARM_REPORTERS ->
            put(variable, 0L);
        case WARMING_UP, HASHTAG_TRENDS -> put(variable, false);
        case CHANNEL_NAMES,
            SILENT_CHANNELS,
            LANGUAGES,
            CAMPAIGN_EXPECTED,
            CARE_HOURS,
            DUTY_COVERED,
            OWN_PAGE,
            CRISIS_TYPE,
            RESPONSIBILITY,
            HOUR,
            WEEKDAY -> {}
      }
    }
  }

  private void measured(Signal.Measure measure) {
    switch (measure) {
      case NegativeBurst burst -> burst(burst);
      case NegativeShare share -> {
        atLeast(Variable.HOSTILE_SHARE, share.share());
        atLeast(Variable.MENTIONS, share.mentions());
      }
      case Crowd crowd -> {
        atLeast(Variable.CROWD, crowd.authors());
        crowd.hashtag().ifPresent(_ -> put(Variable.HASHTAG_TRENDS, true));
      }
      case CrossChannel spread -> atLeast(Variable.CHANNELS, (long) spread.channels().size());
      case InfluentialAuthor author -> atLeast(Variable.FOLLOWERS, author.followers());
      case HarmReported harm -> atLeast(Variable.HARM_REPORTERS, harm.authors());
      case GoingViral forecast -> atLeast(Variable.FORECAST_POSTS, forecast.expected());
      case MediaPickup media -> atLeast(Variable.OUTLETS, (long) media.outlets().size());
      case VolumeSurprise _,
          ActingTogether _,
          RatingsFell _,
          HashtagTrends _,
          OwnPostQuarrel _,
          SingleComplaint _ -> {}
    }
  }

  private void burst(NegativeBurst burst) {
    atLeast(Variable.SIGMAS, burst.sigmas());
    atLeast(Variable.TIMES_USUAL, burst.timesUsual());
    atLeast(Variable.WINDOWS_IN_A_ROW, (long) burst.windowsInARow());
    atLeast(Variable.HOSTILE_PEOPLE, burst.negativeAuthors());
    atLeast(
        Variable.HOSTILE_PEOPLE_PER_HOUR, burst.negativeAuthors() / Weighing.hours(burst.window()));
    if (burst.usual().isEmpty()) {
      put(Variable.WARMING_UP, true);
    }
  }

  private void people(Facts facts) {
    put(Variable.SILENT_CHANNELS, (long) facts.silentChannels().size());
    tell(Variable.CAMPAIGN_EXPECTED, facts.campaignExpected());
    tell(Variable.CARE_HOURS, facts.careHours());
  }

  private void around(Situation situation) {
    var around = situation.surroundings();
    if (!around.languages().isEmpty()) {
      put(Variable.LANGUAGES, around.languages().stream().sorted().toList());
    }
    tell(Variable.DUTY_COVERED, around.dutyCovered());
    tell(Variable.OWN_PAGE, around.ownPage());
    code(Variable.CRISIS_TYPE, around.type());
    code(Variable.RESPONSIBILITY, around.responsibility());
    around
        .zone()
        .map(zone -> situation.now().atZone(zone))
        .ifPresent(local -> {
          put(Variable.HOUR, (long) local.getHour());
          put(Variable.WEEKDAY, (long) local.getDayOfWeek().getValue());
        });
  }

  private void code(Variable variable, Optional<? extends Enum<?>> constant) {
    constant.ifPresent(one -> put(variable, Codes.of(one)));
  }

  private void tell(Variable variable, Fact fact) {
    switch (fact) {
      case YES -> put(variable, true);
      case NO -> put(variable, false);
      case UNKNOWN -> {}
    }
  }

  private void atLeast(Variable variable, long value) {
    values.merge(variable.word(), value, (a, b) -> (long) a >= (long) b ? a : b);
  }

  private void atLeast(Variable variable, double value) {
    values.merge(variable.word(), value, (a, b) -> (double) a >= (double) b ? a : b);
  }

  private void put(Variable variable, Object value) {
    values.put(variable.word(), value);
  }
}
