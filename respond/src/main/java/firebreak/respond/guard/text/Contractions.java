package firebreak.respond.guard.text;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says English short forms in full, so that one phrase catches "we'll", "we will" and, without its
 * mark, "youre".
 */
final class Contractions {

  private static final Map<String, String> ENDINGS =
      Map.of("ll", "will", "re", "are", "ve", "have", "d", "would", "m", "am");
  private static final Map<String, String> BEFORE_NOT =
      Map.of("ca", "can", "wo", "will", "sha", "shall");
  private static final Set<String> BEFORE_IS =
      Set.of("it", "that", "there", "what", "who", "he", "she", "here", "where", "how");

  /** Written without the mark, as thumbs do; only those that are no other word. */
  private static final Map<String, List<String>> WITHOUT_MARK =
      Map.ofEntries(
          entry("cannot", List.of("can", "not")),
          entry("cant", List.of("can", "not")),
          entry("wont", List.of("will", "not")),
          entry("dont", List.of("do", "not")),
          entry("doesnt", List.of("does", "not")),
          entry("didnt", List.of("did", "not")),
          entry("isnt", List.of("is", "not")),
          entry("arent", List.of("are", "not")),
          entry("wasnt", List.of("was", "not")),
          entry("werent", List.of("were", "not")),
          entry("hasnt", List.of("has", "not")),
          entry("havent", List.of("have", "not")),
          entry("hadnt", List.of("had", "not")),
          entry("couldnt", List.of("could", "not")),
          entry("shouldnt", List.of("should", "not")),
          entry("wouldnt", List.of("would", "not")),
          entry("youre", List.of("you", "are")),
          entry("youve", List.of("you", "have")),
          entry("youll", List.of("you", "will")),
          entry("weve", List.of("we", "have")),
          entry("theyre", List.of("they", "are")),
          entry("thats", List.of("that", "is")),
          entry("im", List.of("i", "am")),
          entry("ive", List.of("i", "have")),
          entry("gonna", List.of("going", "to")),
          entry("shouldve", List.of("should", "have")),
          entry("couldve", List.of("could", "have")),
          entry("shoulda", List.of("should", "have")),
          entry("ur", List.of("your")),
          entry("pls", List.of("please")),
          entry("plz", List.of("please")));

  private Contractions() {}

  /** The full words of one folded word; most words are their own only full word. */
  static List<String> inFull(String folded) {
    int mark = folded.lastIndexOf('\'');
    if (mark < 0) {
      return WITHOUT_MARK.getOrDefault(folded, List.of(folded));
    }
    var before = folded.substring(0, mark);
    var after = folded.substring(mark + 1);
    if (after.equals("t") && before.endsWith("n") && before.length() > 1) {
      var verb = before.substring(0, before.length() - 1);
      return List.of(BEFORE_NOT.getOrDefault(verb, verb), "not");
    }
    if (after.equals("s")) {
      return afterS(before);
    }
    var full = ENDINGS.get(after);
    return full == null ? List.of(folded) : List.of(before, full);
  }

  private static List<String> afterS(String before) {
    if (before.equals("let")) {
      return List.of("let", "us");
    }
    return BEFORE_IS.contains(before) ? List.of(before, "is") : List.of(before);
  }
}
