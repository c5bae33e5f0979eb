package firebreak.respond.matrix;

import firebreak.model.ChannelId;
import firebreak.model.Reading.Harm;
import firebreak.model.Tier;
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
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a condition together from plain values, and notes what is wrong with them. */
record Making(Kind kind, Leaf from) {

  Condition make() {
    return switch (kind) {
      case SIGMAS -> new SigmasAbove(decimal("at-least"), (int) whole("windows"));
      case TIMES_USUAL -> new TimesUsual(decimal("at-least"));
      case WARMING_UP -> new WarmingUp();
      case HOSTILE_PEOPLE -> new HostileAuthorsPerHour(whole("per-hour"));
      case HOSTILE_SHARE ->
          new HostileShareOver(
              decimal("over-percent") / 100, whole("mentions"), from.minutes("within-minutes"));
      case FOLLOWERS -> new FollowedByAtLeast(whole("at-least"));
      case FORECAST -> new ForecastAtLeast(decimal("times-median"), decimal("posts"));
      case CROWD -> new CrowdUnderHashtag(whole("people"));
      case NEWS_OUTLETS -> new OutletsAtLeast((int) whole("at-least"));
      case CHANNELS_REACHED ->
          new ChannelsAtLeast(
              (int) whole("channels"), whole("people"), from.minutes("within-minutes"));
      case HARM_REPORTED ->
          new HarmReportedBy(
              from.constants("kinds", Harm.class), whole("people"), from.yes("in-one-story"));
      case LONE_COMPLAINT -> new LoneComplaint();
      case NO_CAMPAIGN -> new NoCampaignExpected();
      case HARM_CONFIRMED -> new HarmConfirmed(from.constants("kinds", Harm.class));
      case SILENT_CHANNELS -> new SilentChannels((int) whole("at-least"));
      case JUDGED -> new Judged(from.constant("tier", Tier.class, Tier.T0));
      case ON_CHANNEL ->
          new OnChannel(words("channels").stream().map(ChannelId::new).collect(Collectors.toSet()));
      case ON_OWN_PAGE -> new OnOwnPage(from.yes("own"));
      case LANGUAGE -> new InLanguage(words("languages"));
      case CRISIS_TYPE -> new OfType(from.constants("types", CrisisType.class));
      case RESPONSIBILITY -> new HeldResponsible(from.constants("as", Responsibility.class));
      case TIME_OF_WEEK ->
          new InHours(
              from.constants("days", DayOfWeek.class), from.time("from"), from.time("until"));
      case NOBODY_ON_DUTY -> new Uncovered();
      case EXPRESSION -> new Expressed(from.text("cel", 2_000));
    };
  }

  private double decimal(String name) {
    return from.number(name, range(name), false);
  }

  private long whole(String name) {
    return (long) from.number(name, range(name), true);
  }

  private Set<String> words(String name) {
    return Set.copyOf(new java.util.LinkedHashSet<>(from.someWords(name)));
  }

  private Slot.Range range(String name) {
    return kind.slots().stream()
        .filter(slot -> slot.name().equals(name))
        .findFirst()
        .orElseThrow()
        .range();
  }
}
