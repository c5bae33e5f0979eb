package firebreak.respond.guard;

import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people and firms that are not part of the conversation. */
record ThirdPartyCheck(String rule) implements Check {

  @Override
  public List<Spot> spots(Reading reading) {
    var known = known(reading.context());
    var strangers =
        handles(reading, known).stream()
            .filter(word -> !known.contains(bare(word)))
            .map(word -> reading.spot(new Span(word.start(), word.end())));
    var named =
        reading.caught(rule).stream()
            .map(reading::spot)
            .filter(spot -> !known.contains(Folding.fold(spot.detail())));
    return Stream.concat(strangers, named).toList();
  }

  /**
   * Handles in front of the text are the conversation itself when one of them is known, or when
   * nobody told whom we answer.
   */
  private static List<Word> handles(Reading reading, Set<String> known) {
    var words = reading.text().words();
    var leading = words.stream().takeWhile(Word::isHandle).toList();
    boolean conversation =
        reading.context().answered().handle().isBlank()
            || leading.stream().anyMatch(word -> known.contains(bare(word)));
    return words.stream().skip(conversation ? leading.size() : 0).filter(Word::isHandle).toList();
  }

  private static String bare(Word handle) {
    return handle.folded().substring(1);
  }

  private static Set<String> known(GuardContext context) {
    return Stream.concat(Stream.of(context.answered().handle()), context.voice().names().stream())
        .map(name -> Folding.fold(name.startsWith("@") ? name.substring(1) : name))
        .collect(Collectors.toSet());
  }
}
