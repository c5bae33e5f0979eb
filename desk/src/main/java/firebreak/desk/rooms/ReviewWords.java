package firebreak.desk.rooms;

import firebreak.respond.review.Effect;
import firebreak.respond.review.Effect.Tendency;
import firebreak.respond.review.Interval;
import firebreak.respond.review.Review;
import firebreak.respond.review.Speed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to one reader how a crisis went. */
record ReviewWords(Room room) {

  /** How long it took, and what turned it. */
  String sentence(Review review, List<Effect> effects) {
    var first =
        review
            .speed()
            .toContainment()
            .map(time -> say("review.contained", length(time)))
            .orElseGet(() -> say("review." + room.crisis().stage().name()));
    return first + " " + turned(effects).orElseGet(() -> spoke(review));
  }

  private String spoke(Review review) {
    return review
        .speed()
        .toFirstWords()
        .map(time -> say("review.spoke", length(time)))
        .orElseGet(() -> say("review.silent"));
  }

  private Optional<String> turned(List<Effect> effects) {
    for (int number = 0; number < effects.size(); number++) {
      if (effects.get(number) instanceof Effect.Measured measured
          && measured.tendency() == Tendency.CALMER) {
        return Optional.of(say("review.turned", number + 1));
      }
    }
    return Optional.empty();
  }

  /** The phases of the golden window, each with how long after the first hostile post it came. */
  List<Phase> phases(Speed speed) {
    var phases = new ArrayList<Phase>();
    phases.add(phase("suspected", speed.toSuspicion()));
    phases.add(phase("acknowledged", speed.toAcknowledgement()));
    phases.add(phase("declared", speed.toDeclaration()));
    phases.add(phase("checked", speed.toCheck()));
    phases.add(phase("words", speed.toFirstWords()));
    phases.add(phase("substance", speed.toSubstance()));
    phases.add(phase("contained", speed.toContainment()));
    return phases;
  }

  private Phase phase(String name, Optional<Duration> time) {
    return new Phase(
        say("review.phase." + name), time.map(this::length).orElseGet(() -> say("review.never")));
  }

  /** What followed an act; not what it caused. */
  String effect(Effect effect) {
    return switch (effect) {
      case Effect.TooSoonToTell(_, var before, var after) ->
          say("review.effect.soon", length(before), length(after));
      case Effect.Measured measured -> measured(measured);
    };
  }

  private String measured(Effect.Measured effect) {
    return say(
            "review.effect",
            room.reader().say(effect.tendency().words()),
            times(effect.timesAsMuch()),
            length(effect.before().length()),
            length(effect.after().length()))
        + " "
        + say("review.effect.slopes", slope(effect.before()), slope(effect.after()))
        + " "
        + say("review.effect.share", share(effect.hostileShare()));
  }

  private String slope(Effect.Side side) {
    return side.trend()
        .map(trend ->
            say(
                "review.interval",
                signed(trend.estimate(), 1),
                signed(trend.low(), 1),
                signed(trend.high(), 1)))
        .orElse("–");
  }

  private String times(Interval interval) {
    var reader = room.reader();
    return say(
        "review.interval",
        reader.number(interval.estimate(), 2),
        reader.number(interval.low(), 2),
        reader.number(interval.high(), 2));
  }

  private String share(Interval interval) {
    return say(
        "review.interval",
        signed(interval.estimate() * 100, 0),
        signed(interval.low() * 100, 0),
        signed(interval.high() * 100, 0));
  }

  private String signed(double value, int digits) {
    return (value > 0 ? "+" : "") + room.reader().number(value, digits);
  }

  private String length(Duration time) {
    return room.reader().length(time);
  }

  private String say(String key, Object... arguments) {
    return room.reader().say(key, arguments);
  }

  /** One step on the way, and when it was reached. */
  record Phase(String name, String after) {}
}
