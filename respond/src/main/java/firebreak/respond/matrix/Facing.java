package firebreak.respond.matrix;

import firebreak.model.Signal;
import firebreak.respond.matrix.Condition.Expressed;
import firebreak.respond.matrix.Condition.HarmConfirmed;
import firebreak.respond.matrix.Condition.HeldResponsible;
import firebreak.respond.matrix.Condition.InHours;
import firebreak.respond.matrix.Condition.InLanguage;
import firebreak.respond.matrix.Condition.Judged;
import firebreak.respond.matrix.Condition.NoCampaignExpected;
import firebreak.respond.matrix.Condition.OfFacts;
import firebreak.respond.matrix.Condition.OfType;
import firebreak.respond.matrix.Condition.OnOwnPage;
import firebreak.respond.matrix.Condition.SilentChannels;
import firebreak.respond.matrix.Condition.Uncovered;
import firebreak.respond.matrix.Ground.Assumption;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of a condition whether it is known to hold, known not to, or not known. */
record Facing(Situation situation, List<Signal> signals, Expressions expressions) {

  Fact told(OfFacts asked) {
    var facts = situation.facts();
    var around = situation.surroundings();
    return switch (asked) {
      case NoCampaignExpected _ -> not(facts.campaignExpected());
      case HarmConfirmed(var harms) ->
          sure(harms.stream().anyMatch(harm -> facts.isReal(harm) == Fact.YES));
      case SilentChannels(var channels) -> sure(facts.silentChannels().size() >= channels);
      case Judged(var tier) ->
          sure(facts.judgements().stream().anyMatch(judgement -> judgement.tier() == tier));
      case OnOwnPage(var own) -> own ? around.ownPage() : not(around.ownPage());
      case InLanguage(var languages) -> spoken(languages, around.languages());
      case OfType(var types) -> among(types, around.type());
      case HeldResponsible(var as) -> among(as, around.responsibility());
      case InHours hours ->
          around
              .zone()
              .map(zone -> sure(isWithin(hours, situation.now().atZone(zone))))
              .orElse(Fact.UNKNOWN);
      case Uncovered _ -> not(around.dutyCovered());
      case Expressed(var expression) -> expressions.holds(expression, Known.in(situation, signals));
    };
  }

  /** What it means to take the worse where nobody knows. */
  static Assumption assumedOf(OfFacts asked) {
    return switch (asked) {
      case NoCampaignExpected _ -> Assumption.NO_CAMPAIGN_EXPECTED;
      case HarmConfirmed _ -> Assumption.HARM_IS_REAL;
      case Uncovered _ -> Assumption.NOBODY_ON_DUTY;
      case Expressed _ -> Assumption.EXPRESSION_HOLDS;
      case SilentChannels _,
          Judged _,
          OnOwnPage _,
          InLanguage _,
          OfType _,
          HeldResponsible _,
          InHours _ ->
          Assumption.SURROUNDINGS_FIT;
    };
  }

  private static Fact spoken(Set<String> asked, Set<String> spoken) {
    return spoken.isEmpty() ? Fact.UNKNOWN : sure(!Collections.disjoint(asked, spoken));
  }

  private static <E> Fact among(Set<E> asked, Optional<E> known) {
    return known.map(one -> sure(asked.contains(one))).orElse(Fact.UNKNOWN);
  }

  /** Hours that run through midnight belong to the day on which they begin. */
  private static boolean isWithin(InHours hours, ZonedDateTime now) {
    LocalTime time = now.toLocalTime();
    var today = now.getDayOfWeek();
    if (hours.from().equals(hours.until())) {
      return hours.days().contains(today);
    }
    if (hours.from().isBefore(hours.until())) {
      return hours.days().contains(today)
          && !time.isBefore(hours.from())
          && time.isBefore(hours.until());
    }
    return (hours.days().contains(today) && !time.isBefore(hours.from()))
        || (hours.days().contains(today.minus(1)) && time.isBefore(hours.until()));
  }

  private static Fact sure(boolean holds) {
    return holds ? Fact.YES : Fact.NO;
  }

  private static Fact not(Fact fact) {
    return switch (fact) {
      case YES -> Fact.NO;
      case NO -> Fact.YES;
      case UNKNOWN -> Fact.UNKNOWN;
    };
  }
}
