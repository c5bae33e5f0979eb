package firebreak.respond.guard;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import firebreak.respond.guard.text.Phrasebook.Hit;
import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A draft as the rules see it: cut into words, with every listed phrase found.
 *
 * @param language what the writer says it is written in
 */
record Reading(
    Text text,
    String language,
    GuardContext context,
    List<DigitRun> numbers,
    Map<Trigger, List<Span>> found,
    House.Exempt exempt) {

  static Reading of(Text text, List<Hit<Trigger>> hits, String language, GuardContext context) {
    var found = hits.stream().collect(groupingBy(Hit::meaning, mapping(Hit::span, toList())));
    var numbers = DigitRun.in(text.raw());
    return new Reading(text, language, context, numbers, found, House.Exempt.NOTHING);
  }

  Reading without(House.Exempt words) {
    return new Reading(text, language, context, numbers, found, words);
  }

  String words() {
    return text.raw();
  }

  /** What the rule's phrases caught, without what its exceptions spare or a longer catch holds. */
  List<Span> caught(String rule) {
    var spared = Stream.concat(spared(rule).stream(), exempt.of(rule).stream()).toList();
    var caught = new ArrayList<Span>();
    int end = 0;
    for (var span : inOrder(found.getOrDefault(new Trigger(rule, false), List.of()))) {
      if (span.end() > end && spared.stream().noneMatch(span::overlaps)) {
        caught.add(span);
        end = span.end();
      }
    }
    return caught;
  }

  private static List<Span> inOrder(List<Span> spans) {
    return spans.stream()
        .sorted(comparingInt(Span::start).thenComparing(comparingInt(Span::end).reversed()))
        .toList();
  }

  List<Span> spared(String rule) {
    return found.getOrDefault(new Trigger(rule, true), List.of());
  }

  /** Whether the brand leaves everything alone at which the rule points here. */
  boolean isExempt(String rule, Spot spot) {
    return exempt.of(rule).stream()
        .anyMatch(span ->
            spot.start() < spot.end() && span.start() <= spot.start() && spot.end() <= span.end());
  }

  Spot spot(Span span) {
    return Spot.at(span, words());
  }
}
