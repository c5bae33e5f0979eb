package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Campaign;
import firebreak.desk.silence.Unheard;
import firebreak.desk.watching.BrandTime.Now;
import firebreak.desk.watching.State.Busier;
import firebreak.desk.watching.State.Departed;
import firebreak.desk.watching.State.InCrisis;
import firebreak.desk.watching.State.Learning;
import firebreak.desk.watching.State.NothingHeard;
import firebreak.desk.watching.State.Quiet;
import firebreak.desk.watching.StateView.Act;
import firebreak.desk.watching.StateView.Part;
import firebreak.detect.Standing;
import firebreak.detect.count.UsualHours.Band;
import firebreak.model.Tier;
import firebreak.respond.wording.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how a brand stands. */
record StateWords(Speech speech, Brand brand, Now now) {

  StateView of(State state, Standing standing, Beside beside) {
    var numbers = state instanceof NothingHeard ? List.<Part>of() : numbers(state, standing);
    var unheard = beside.unheard().stream().map(this::says).toList();
    var expected = beside.campaigns().stream().map(this::says).toList();
    return new StateView(
        tier(state), sentence(state), numbers, unheard, expected, note(state), act(state));
  }

  private String says(Unheard one) {
    return speech.wording().of(one.says(speech.zone(), now.instant())) + ".";
  }

  private String says(Campaign campaign) {
    return speech.say("expected", campaign.name(), speech.time(campaign.until()));
  }

  private static Optional<Tier> tier(State state) {
    return switch (state) {
      case NothingHeard _, Learning _, Quiet _, Busier _, State.Unheard _ -> Optional.empty();
      case Departed departed -> Optional.of(departed.tier());
      case InCrisis crisis -> Optional.of(crisis.tier());
    };
  }

  private String sentence(State state) {
    return switch (state) {
      case NothingHeard _ -> speech.say("state.nothing", brand.name());
      case Learning(var seen, var needed) ->
          speech.say("state.learning", Math.min(seen + 1, needed), needed);
      case Quiet _ -> speech.say("state.quiet");
      case Busier _ -> speech.say("state.busier");
      case State.Unheard(var channels) -> speech.say("state.unheard", channels);
      case Departed(var tier, var because) ->
          speech.say("state.departed." + name(tier), speech.time(because.since()));
      case InCrisis crisis -> inCrisis(crisis);
    };
  }

  private String inCrisis(InCrisis crisis) {
    var first =
        speech.say(
            "state.open." + name(crisis.tier()),
            crisis.worst().name(),
            speech.time(crisis.since()));
    int more = crisis.open().size() - 1;
    return more == 0 ? first : first + " " + speech.say("state.open.more", more);
  }

  private List<Part> numbers(State state, Standing standing) {
    var parts = new ArrayList<Part>();
    if (state instanceof Departed(var tier, var because)) {
      parts.add(Part.plain(speech.wording().of(because) + " "));
      parts.add(Part.why(speech.say("why"), speech.say("why.tier", tier.name())));
      parts.add(Part.plain(" "));
    }
    parts.add(
        Part.why(
            speech.counted(Counted.MENTION, standing.mentions()),
            speech.say("why.mentions", brand.name(), speech.wording().weekday(standing.at()))));
    parts.add(Part.plain(usual("numbers.mentions", standing.usualMentions()) + " "));
    parts.add(
        Part.why(
            speech.say(
                "numbers.against", speech.counted(Counted.PERSON, standing.negativeAuthors())),
            speech.say("why.against", learning(standing))));
    parts.add(Part.plain(usual("numbers.people", standing.usualNegativeAuthors())));
    return parts;
  }

  private String usual(String key, Optional<Band> band) {
    return band.map(known -> speech.say(key, whole(known.low()), whole(known.high())))
        .orElseGet(() -> speech.say(key + ".unknown"));
  }

  private String learning(Standing standing) {
    var learning = standing.learning();
    return learning.over()
        ? speech.say("why.learned", learning.daysSeen())
        : speech.say("why.learning", learning.daysSeen(), learning.daysNeeded());
  }

  private Optional<String> note(State state) {
    if (state instanceof NothingHeard) {
      return Optional.of(speech.say("state.nothing.more"));
    }
    return now.recorded()
        ? Optional.of(speech.say("recorded", speech.wording().weekday(now.instant())))
        : Optional.empty();
  }

  private Optional<Act> act(State state) {
    return switch (state) {
      case InCrisis crisis ->
          Optional.of(new Act(speech.say("act.room"), crisis.worst().address()));
      case Departed(_, var because) ->
          because
              .story()
              .map(story ->
                  new Act(
                      speech.say("act.story"),
                      "/watch/" + brand.id() + "/stories/" + story.value()));
      case NothingHeard _ -> Optional.of(new Act(speech.say("act.watches"), "/settings/brands"));
      case Learning _, Quiet _, Busier _, State.Unheard _ -> Optional.empty();
    };
  }

  private static String name(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }

  private static long whole(double value) {
    return Math.round(value);
  }

  /** What a reader must know beside the numbers. */
  record Beside(List<Unheard> unheard, List<Campaign> campaigns) {

    Beside {
      unheard = List.copyOf(unheard);
      campaigns = List.copyOf(campaigns);
    }
  }
}
