package firebreak.desk.answering;

import firebreak.desk.crises.StepAdvice.Told;
import firebreak.desk.people.Person;
import firebreak.respond.reach.Influence;
import firebreak.respond.reach.Range;
import firebreak.respond.reach.Reach;
import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says to one reader how far a story goes. */
record ReachWords(Person reader, MessageSource words) {

  Told of(Reach reach) {
    return new Told(
        reach.advice().kind().words().in(language()),
        reach.advice().because().in(language()),
        reach.advice().doubt().in(language()),
        numbers(reach));
  }

  private List<String> numbers(Reach reach) {
    var numbers = new ArrayList<String>();
    reach
        .facts()
        .story()
        .ifPresent(growth ->
            numbers.add(
                say(
                    "now",
                    Counted.MENTION.of(growth.mentions(), language()),
                    number(growth.lastHour()))));
    reach
        .further()
        .ifPresent(further -> {
          numbers.add(say("without", range(further.without())));
          numbers.add(say("with", range(further.with())));
          numbers.add(say("to-come", number(Math.round(100 * further.stillToCome()))));
        });
    numbers.add(influence(reach.influence()));
    follow("theirs", reach.facts().theirFollowers(), numbers);
    follow("ours", reach.facts().ourFollowers(), numbers);
    if (!reach.unknown().isEmpty()) {
      numbers.add(
          say(
              "unknown",
              reach.unknown().stream()
                  .map(one -> one.in(language()))
                  .collect(Collectors.joining("; "))));
    }
    return numbers;
  }

  private String influence(Influence influence) {
    var times = influence.times();
    return influence.isPrior()
        ? say("prior", decimal(times.low()), decimal(times.high()), Influence.PRIOR_SOURCE)
        : say(
            "measured",
            number(influence.answers()),
            decimal(times.expected()),
            decimal(times.low()),
            decimal(times.high()));
  }

  private void follow(String whose, OptionalLong followers, List<String> numbers) {
    followers.ifPresent(count -> numbers.add(say("followers." + whose, number(count))));
  }

  private String range(Range range) {
    return say(
        "range",
        number(Math.round(range.expected())),
        number(Math.round(range.low())),
        number(Math.round(range.high())));
  }

  private String number(long value) {
    return NumberFormat.getIntegerInstance(language().locale()).format(value);
  }

  private String decimal(double value) {
    var format = NumberFormat.getInstance(language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  private String say(String key, Object... arguments) {
    return words.getMessage("answering." + key, arguments, language().locale());
  }

  private Language language() {
    return reader.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }
}
