package firebreak.respond.guard;

import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the phrases that the playbook forbids, word for word, whatever their case. */
record ForbiddenCheck() implements Check {

  @Override
  public List<Spot> spots(Reading reading) {
    var forbidden = reading.context().knowledge().forbidden();
    if (forbidden.isEmpty()) {
      return List.of();
    }
    var book = new Phrasebook<String>();
    forbidden.stream()
        .map(ForbiddenCheck::inWords)
        .filter(phrase -> !phrase.isEmpty())
        .forEach(phrase -> book.add(phrase, phrase));
    return book.hits(reading.text()).stream().map(hit -> reading.spot(hit.span())).toList();
  }

  private static String inWords(String phrase) {
    return Text.of(phrase).words().stream()
        .map(Word::folded)
        .filter(word -> word.codePoints().allMatch(Character::isLetterOrDigit))
        .collect(Collectors.joining(" "));
  }
}
