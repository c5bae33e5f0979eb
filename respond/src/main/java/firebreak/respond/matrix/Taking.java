package firebreak.respond.matrix;

import firebreak.model.ChannelId;
import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.matrix.Condition.ChannelsAtLeast;
import firebreak.respond.matrix.Condition.CrowdUnderHashtag;
import firebreak.respond.matrix.Condition.Expressed;
import firebreak.respond.matrix.Condition.FollowedByAtLeast;
import firebreak.respond.matrix.Condition.ForecastAtLeast;
import firebreak.respond.matrix.Condition.HarmConfirmed;
import firebreak.respond.matrix.Condition.HarmReportedBy;
import firebreak.respond.matrix.Condition.HeldResponsible;
import firebreak.respond.matrix.Condition.HostileAuthorsPerHour;
import firebreak.respond.matrix.Condition.HostileShareOver;
import firebreak.respond.matrix.Condition.InHours;
import firebreak.respond.matrix.Condition.InLanguage;
import firebreak.respond.matrix.Condition.Judged;
import firebreak.respond.matrix.Condition.LoneComplaint;
import firebreak.respond.matrix.Condition.NoCampaignExpected;
import firebreak.respond.matrix.Condition.OfType;
import firebreak.respond.matrix.Condition.OnChannel;
import firebreak.respond.matrix.Condition.OnOwnPage;
import firebreak.respond.matrix.Condition.OutletsAtLeast;
import firebreak.respond.matrix.Condition.SigmasAbove;
import firebreak.respond.matrix.Condition.SilentChannels;
import firebreak.respond.matrix.Condition.TimesUsual;
import firebreak.respond.matrix.Condition.Uncovered;
import firebreak.respond.matrix.Condition.WarmingUp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A simple condition taken apart: its kind and the plain value of each slot. Plain values are
 * numbers, words, yes or no, and lists of words.
 */
public record Taking(Kind kind, Map<String, Object> values) {

  public Taking {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The simple conditions that a condition is made of: itself, or each alternative. */
  public static List<Taking> apart(Condition condition) {
    return condition instanceof AnyOf(var alternatives)
        ? alternatives.stream().flatMap(one -> apart(one).stream()).toList()
        : List.of(of(condition));
  }

  static Taking of(Condition condition) {
    return switch (condition) {
      case AnyOf _ -> throw new IllegalArgumentException(condition + " is not simple");
      case SigmasAbove(var sigmas, var windows) -> taken(Kind.SIGMAS, sigmas, (long) windows);
      case TimesUsual(var times) -> taken(Kind.TIMES_USUAL, times);
      case WarmingUp _ -> taken(Kind.WARMING_UP);
      case HostileAuthorsPerHour(var authors) -> taken(Kind.HOSTILE_PEOPLE, authors);
      case HostileShareOver(var share, var mentions, var window) ->
          taken(Kind.HOSTILE_SHARE, Math.round(share * 1000) / 10.0, mentions, window.toMinutes());
      case FollowedByAtLeast(var followers) -> taken(Kind.FOLLOWERS, followers);
      case ForecastAtLeast(var times, var posts) -> taken(Kind.FORECAST, times, posts);
      case CrowdUnderHashtag(var authors) -> taken(Kind.CROWD, authors);
      case OutletsAtLeast(var outlets) -> taken(Kind.NEWS_OUTLETS, (long) outlets);
      case ChannelsAtLeast(var channels, var authors, var window) ->
          taken(Kind.CHANNELS_REACHED, (long) channels, authors, window.toMinutes());
      case HarmReportedBy(var harms, var authors, var story) ->
          taken(Kind.HARM_REPORTED, authors, codes(harms), story);
      case LoneComplaint _ -> taken(Kind.LONE_COMPLAINT);
      case NoCampaignExpected _ -> taken(Kind.NO_CAMPAIGN);
      case HarmConfirmed(var harms) -> taken(Kind.HARM_CONFIRMED, codes(harms));
      case SilentChannels(var channels) -> taken(Kind.SILENT_CHANNELS, (long) channels);
      case Judged(var tier) -> taken(Kind.JUDGED, tier.name());
      case OnChannel(var channels) ->
          taken(Kind.ON_CHANNEL, channels.stream().map(ChannelId::value).sorted().toList());
      case OnOwnPage(var own) -> taken(Kind.ON_OWN_PAGE, own);
      case InLanguage(var languages) -> taken(Kind.LANGUAGE, languages.stream().sorted().toList());
      case OfType(var types) -> taken(Kind.CRISIS_TYPE, codes(types));
      case HeldResponsible(var as) -> taken(Kind.RESPONSIBILITY, codes(as));
      case InHours(var days, var from, var until) ->
          taken(Kind.TIME_OF_WEEK, codes(days), from.toString(), until.toString());
      case Uncovered _ -> taken(Kind.NOBODY_ON_DUTY);
      case Expressed(var expression) -> taken(Kind.EXPRESSION, expression);
    };
  }

  private static Taking taken(Kind kind, Object... values) {
    var named = new LinkedHashMap<String, Object>();
    for (int n = 0; n < values.length; n++) {
      named.put(kind.slots().get(n).name(), values[n]);
    }
    return new Taking(kind, named);
  }

  private static List<String> codes(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(java.util.Comparator.comparingInt(Enum::ordinal))
        .map(Codes::of)
        .toList();
  }
}
