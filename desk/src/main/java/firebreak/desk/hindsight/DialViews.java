package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Signals;
import firebreak.desk.detecting.Strictnesses;
import firebreak.desk.detecting.Strictnesses.Setting;
import firebreak.desk.hindsight.JudgedSignals.Telling;
import firebreak.detect.tuning.Advice;
import firebreak.detect.tuning.Experience;
import firebreak.detect.tuning.Strictness;
import firebreak.model.PersonId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows how strict a brand's detector is, why, what would follow next, and what to judge. */
@Component
class DialViews {

  private static final int MOST_TURNS = 8;
  private static final int MOST_SIGNALS = 8;
  private static final int MOST_READ = 300;

  private final Strictnesses strictnesses;
  private final Tuning tuning;
  private final JudgedSignals judged;
  private final Around around;

  DialViews(Strictnesses strictnesses, Tuning tuning, JudgedSignals judged, Around around) {
    this.strictnesses = strictnesses;
    this.tuning = tuning;
    this.judged = judged;
    this.around = around;
  }

  ModelAndView of(ModelAndView page, Brand brand, HindsightReader reader) {
    var experience = tuning.experience(brand.id());
    var until = reader.now().atZone(reader.person().zone()).toLocalDateTime();
    return page.addObject("maySet", reader.maySet())
        .addObject("mayJudge", reader.mayJudge())
        .addObject("choices", choices(experience.inForce(), reader))
        .addObject("pinned", experience.pinned())
        .addObject("advice", advice(experience, reader))
        .addObject("turns", turns(brand, reader))
        .addObject("signals", signals(brand, reader))
        .addObject("missed", missed(brand, reader))
        .addObject("latest", until.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  private static List<Choice> choices(Strictness inForce, HindsightReader reader) {
    return Strictness.all().stream()
        .map(one ->
            new Choice(
                one.percent(),
                one.equals(Strictness.SHIPPED)
                    ? reader.say("choice.shipped", reader.factor(one))
                    : reader.factor(one),
                one.equals(inForce)))
        .toList();
  }

  /** What the desk does or proposes next, and why. */
  private NextStep advice(Experience experience, HindsightReader reader) {
    var advice = tuning.advice(experience);
    var why = tuning.why(advice.because(), experience, reader.locale());
    return switch (advice) {
      case Advice.Stay _ -> new NextStep(reader.say("next.stay"), why, 0, "");
      case Advice.Adjust(var to, _) ->
          new NextStep(reader.say("next.adjust", reader.factor(to)), why, 0, "");
      case Advice.Propose(var to, _) ->
          new NextStep(
              reader.say("next.propose", reader.factor(to)),
              why,
              to.percent(),
              reader.say("next.take", reader.factor(to)));
    };
  }

  private List<TurnView> turns(Brand brand, HindsightReader reader) {
    var history = strictnesses.history(brand.id(), MOST_TURNS);
    return history.stream().map(one -> turn(one, one.equals(history.getFirst()), reader)).toList();
  }

  private TurnView turn(Setting one, boolean present, HindsightReader reader) {
    boolean alone = one.by().equals(Strictnesses.DESK);
    var who = alone ? reader.say("turn.desk") : around.telling().name(new PersonId(one.by()));
    var factor = reader.factor(one.strictness());
    return new TurnView(
        reader.say(one.pinned() ? "turn.pinned" : "turn", factor),
        reader.say("turn.by", who, reader.at(one.at())),
        reader.say(one.why()),
        one.strictness().percent(),
        present ? "" : reader.say("turn.back", factor),
        reader.say("turn.back.why", factor, reader.day(one.at())));
  }

  private List<JudgedSignals.Judged> signals(Brand brand, HindsightReader reader) {
    var latest = around.signals().latest(brand.id(), reader.now(), MOST_READ).reversed();
    var woke = judged.thatWoke(latest).reversed().stream().limit(MOST_SIGNALS).toList();
    return judged.of(woke, reader.person(), HindsightPage.address(brand));
  }

  private List<Found> missed(Brand brand, HindsightReader reader) {
    return around.missed().foundSince(brand.id(), reader.now().minus(Trying.QUARTER)).stream()
        .map(one -> new Found(one.what(), reader.at(one.at()), around.telling().name(one.by())))
        .toList();
  }

  /** One way to set it. */
  record Choice(int percent, String words, boolean chosen) {}

  /**
   * What is due.
   *
   * @param percent to take with one press; 0 when there is nothing to take
   */
  record NextStep(String words, String why, int percent, String act) {}

  /**
   * One turn of the dial.
   *
   * @param act goes back to it; nothing for the one in force
   */
  record TurnView(
      String words, String by, String why, int percent, String act, String backBecause) {}

  /** A crisis that people found. */
  record Found(String what, String at, String by) {}

  /** What it reads besides. */
  @Component("hindsightAround")
  record Around(Signals signals, Missed missed, Telling telling) {}
}
