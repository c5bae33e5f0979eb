package firebreak.respond.speaking;

import firebreak.respond.guard.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what a person posted for us is what people agreed to. */
public sealed interface Recognition {

  /*
   * Idea: both texts are cut into what carries meaning, and compared one after the other. A run of
   * letters or digits counts, and so does every sign that says something by itself (an emoji, a
   * percent or currency sign, an at-sign, a hash). White space, quotation marks, dashes and other
   * punctuation, letter case and diacritics do not: keyboards and platforms change them, and nobody
   * would call that another answer. Handles in front do not count either, because platforms put them
   * there and take them away.
   *
   * Everything else is said differently, however little: "now" and "not" differ in one letter, so no
   * share of changed letters could be called harmless. A link that a platform shortened counts as
   * different too; a person looks at it once and sees why.
   *
   * Cost: linear in both texts for the comparison; the difference is worked out by Changes, which
   * bounds its own table.
   */
  Pattern MEANING = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[\\p{S}%&@#]");

  /** One more handle behind the ones before it. */
  Pattern HANDLE_IN_FRONT = Pattern.compile("\\G\\s*@[\\w.:-]+[,:]?");

  /** The words are the same for every reader. */
  record AsApproved() implements Recognition {}

  /**
   * The words differ.
   *
   * @param difference what was left out of the approved words and what was put in
   */
  record SaidOtherwise(List<Changes.Piece> difference) implements Recognition {
    public SaidOtherwise {
      difference = List.copyOf(difference);
    }
  }

  static Recognition of(String approved, String posted) {
    return meaning(approved).equals(meaning(posted))
        ? new AsApproved()
        : new SaidOtherwise(Changes.between(approved, posted));
  }

  private static List<String> meaning(String words) {
    var own = Folding.fold(words.substring(afterHandles(words)));
    return MEANING.matcher(own).results().map(found -> found.group()).toList();
  }

  private static int afterHandles(String words) {
    return HANDLE_IN_FRONT.matcher(words).results().mapToInt(found -> found.end()).max().orElse(0);
  }
}
