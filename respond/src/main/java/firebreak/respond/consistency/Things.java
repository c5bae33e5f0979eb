package firebreak.respond.consistency;

import static java.util.Map.entry;

import firebreak.respond.guard.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of both languages that name the same thing. */
final class Things {

  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          entry(
              "person",
              beginnings(
                  "customer client people person user guest passenger buyer klient osób osob ludz"
                      + " użytkownik gości gość pasażer")),
          entry("order", beginnings("order zamówie")),
          entry(
              "parcel",
              beginnings("parcel package shipment paczk paczek paczc przesyłk przesyłek")),
          entry("charger", beginnings("charger ładowar")),
          entry("battery", beginnings("batter bateri akumulator")),
          entry("phone", beginnings("phone telefon")),
          entry("product", beginnings("product item unit device produkt sztuk urządze")),
          entry("account", beginnings("account kont")),
          entry("data", beginnings("data dane danych danymi")),
          entry("password", beginnings("password hasł haseł")),
          entry("report", beginnings("report complaint zgłosze skarg reklamacj")),
          entry("shop", beginnings("shop store sklep")),
          entry("case", beginnings("case incident przypad incyden")),
          entry("batch", beginnings("batch parti")),
          entry("water", beginnings("water wod")),
          entry("food", beginnings("food meal żywnoś posił jedze")),
          entry("flight", beginnings("flight lot")),
          entry("update", beginnings("update aktualizac informacj komunikat")),
          entry("refund", beginnings("refund money zwrot zwróc pieniąd")),
          entry("replacement", beginnings("replacement zamiennik wymian wymien")),
          entry("site", beginnings("website site app serwis stron aplikac")));

  private Things() {}

  private static List<String> beginnings(String written) {
    return Arrays.stream(Folding.fold(written).split(" ", -1)).toList();
  }

  /** What a folded word names, when it is one of these. */
  static Optional<String> named(String folded) {
    return NAMES.entrySet().stream()
        .filter(thing -> thing.getValue().stream().anyMatch(one -> begins(folded, one)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** An ending has at most four letters: "lot" is no "lotnisko" of eight. */
  private static boolean begins(String folded, String beginning) {
    return folded.startsWith(beginning) && folded.length() <= beginning.length() + 4;
  }

  /** Whether two folded words, in whichever language, name the same thing. */
  static boolean same(String one, String other) {
    return Term.of(one).isSame(Term.of(other));
  }

  /**
   * A word that carries meaning.
   *
   * @param named what it names, when it is one of the listed things
   */
  record Term(String word, Optional<String> named) {

    static Term of(String folded) {
      return new Term(folded, Things.named(folded));
    }

    boolean isSame(Term other) {
      return named.isPresent() ? named.equals(other.named) : Roots.same(word, other.word);
    }
  }
}
