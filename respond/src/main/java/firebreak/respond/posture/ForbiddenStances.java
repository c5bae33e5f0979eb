package firebreak.respond.posture;

import java.util.List;

/** Phrases by which words take a stance, English and Polish. */
final class ForbiddenStances {

  private ForbiddenStances() {}

  static List<String> phrases(Posture posture) {
    return switch (posture) {
      case DENY ->
          List.of(
              "this did not happen",
              "we deny",
              "this is not true",
              "nothing of the kind",
              "nic takiego nie miało miejsca",
              "zaprzeczamy",
              "to nieprawda");
      case REFUTE -> List.of("for the record", "contrary to reports", "wbrew doniesieniom");
      case EXCUSE ->
          List.of(
              "isolated incident",
              "could happen to anyone",
              "in our defence",
              "in our defense",
              "pojedynczy przypadek",
              "każdemu mogło się zdarzyć",
              "na naszą obronę");
      case ATTACK ->
          List.of(
              "smear campaign",
              "so-called customers",
              "legal action against",
              "kampania oczerniająca",
              "tak zwani klienci",
              "podejmiemy kroki prawne");
      case REBUILD ->
          List.of(
              "this is our fault",
              "we take full responsibility",
              "to nasza wina",
              "bierzemy pełną odpowiedzialność");
      case INSTRUCT, COMFORT, INFORM, EXPLAIN, BOLSTER -> List.of();
    };
  }
}
