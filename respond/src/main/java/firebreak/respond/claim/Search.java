package firebreak.respond.claim;

import firebreak.respond.consistency.Roots;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an index of words has to be asked to find the posts that carry a claim. */
public final class Search {

  /*
   * The index knows words without case and diacritics and finds them by their beginning, so each key
   * word is asked by its root. Of a wording with four words or more one in four may be missing: every
   * choice of as many as are needed is asked for, at most 45 of them (eight of ten). The index does
   * not know sentences or a "not": a post that denies a claim carries it too.
   */

  private Search() {}

  /**
   * The choices of word beginnings of which all of one must stand in a post, in the syntax of a
   * text search: letters and digits only, so that nothing a person typed can mean anything there.
   */
  public static String of(Claim claim) {
    return claim.wordings().stream()
        .map(Wording::of)
        .flatMap(wording -> choices(wording).stream())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static List<String> choices(Wording wording) {
    var roots =
        wording.key().stream()
            .map(Roots::of)
            .map(root -> root.replaceAll("[^\\p{L}\\p{N}]", ""))
            .filter(root -> !root.isEmpty())
            .toList();
    var choices = new ArrayList<String>();
    choose(roots, 0, roots.size() - wording.needed(), new ArrayList<>(), choices);
    return choices;
  }

  private static void choose(
      List<String> roots, int from, int mayMiss, List<String> taken, List<String> choices) {
    if (from == roots.size()) {
      if (!taken.isEmpty() && mayMiss <= 0) {
        choices.add(
            taken.stream()
                .map(root -> "'" + root + "':*")
                .collect(Collectors.joining(" & ", "(", ")")));
      }
      return;
    }
    var with = new ArrayList<>(taken);
    with.add(roots.get(from));
    choose(roots, from + 1, mayMiss, with, choices);
    if (mayMiss > 0) {
      choose(roots, from + 1, mayMiss - 1, taken, choices);
    }
  }
}
