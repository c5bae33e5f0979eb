package firebreak.respond.guard;

import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.LinearPatterns.Finder;
import firebreak.respond.guard.house.LinearPatterns.Read;
import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what a brand's own rule lists, in words of the language that it is about. */
record OwnCheck(OwnRule rule, List<Finder> patterns) implements Check {

  private static final String SOURCE = "Own rule · własna reguła";

  static Rule rule(OwnRule own, LinearPatterns patterns) {
    var telling = new Card.Telling(own.name(), own.why(), own.instead());
    var card =
        new Card(
            own.findingName(),
            own.strictness().severity().orElseThrow(),
            when(own),
            SOURCE,
            telling,
            telling,
            Optional.empty());
    var finders = own.patterns().stream().map(patterns::read).map(OwnCheck::good).toList();
    return new Rule(card, new OwnCheck(own, finders));
  }

  private static Finder good(Read read) {
    return switch (read) {
      case Read.Good(var finder) -> finder;
      case Read.Wrong wrong ->
          throw new IllegalArgumentException("a pattern was not checked: " + wrong);
    };
  }

  private static Set<When> when(OwnRule own) {
    return switch (own.where().scope()) {
      case EVERYWHERE -> Set.of();
      case PUBLIC -> Set.of(When.PUBLIC);
      case PRIVATE -> Set.of(When.PRIVATE);
    };
  }

  @Override
  public List<Spot> spots(Reading reading) {
    if (!isSpoken(reading)) {
      return List.of();
    }
    return Stream.concat(reading.caught(rule.findingName()).stream(), matched(reading))
        .distinct()
        .map(reading::spot)
        .toList();
  }

  private Stream<Span> matched(Reading reading) {
    var spared = reading.exempt().of(rule.findingName());
    return patterns.stream()
        .flatMap(finder -> finder.in(reading.words()).stream())
        .filter(span -> spared.stream().noneMatch(span::overlaps));
  }

  /** A wrong label hides nothing: what the writer says counts, and what the words look like. */
  private boolean isSpoken(Reading reading) {
    return switch (rule.where().language()) {
      case ANY -> true;
      case EN -> is("en", reading);
      case PL -> is("pl", reading);
    };
  }

  private static boolean is(String tag, Reading reading) {
    return reading.language().startsWith(tag)
        || Tongue.of(reading.text()).filter(tongue -> tongue.tag().equals(tag)).isPresent();
  }
}
