package firebreak.respond.consistency;

import static java.util.Map.entry;

import firebreak.respond.guard.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to the things that a sentence counts. */
final class Deeds {

  private static final Map<String, List<String>> GROUPS =
      Map.ofEntries(
          entry(
              "affected",
              beginnings("affect impact concern hit involv dotkn dotycz poszkodowan obję narażon")),
          entry("hurt", beginnings("injur hurt burn hospital rann obraże poparz szpital")),
          entry("repaid", beginnings("refund repaid reimburs compensat zwróc zwrac oddal oddan")),
          entry(
              "answered",
              beginnings(
                  "answer replied reply contact helped helping call reach odpowie skontakt pomog"
                      + " dodzwoni")),
          entry(
              "mended",
              beginnings("repair replac deliver restor fix napraw wymien dostarcz przywróc")),
          entry("made", beginnings("sold sell ship produc made sprzeda wysła wysyła wyprodukow")),
          entry("waiting", beginnings("wait czeka oczek")),
          entry("wrote", beginnings("wrote writ napisa pisał")),
          entry("received", beginnings("receiv otrzyma dostal dostan")),
          entry("checking", beginnings("check investigat wyjaśnia sprawdza")),
          entry("ordered", beginnings("ordered bought kupi zamówi")));

  private Deeds() {}

  private static List<String> beginnings(String written) {
    return Arrays.stream(Folding.fold(written).split(" ", -1)).toList();
  }

  static Set<String> in(Sentence sentence) {
    return GROUPS.entrySet().stream()
        .filter(group ->
            sentence.words().stream()
                .anyMatch(word -> group.getValue().stream().anyMatch(word.folded()::startsWith)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a folded word says what happens, and so is no thing. */
  static boolean isDeed(String folded) {
    return GROUPS.values().stream().flatMap(List::stream).anyMatch(folded::startsWith);
  }
}
