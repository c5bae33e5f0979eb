package firebreak.respond.guard.text;

/**
 * One word of a text, folded so that case, diacritics and look-alike letters do not matter.
 *
 * @param folded lower case, without diacritics or invisible characters; a handle keeps its at-sign
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 * @param sentence number of the sentence it stands in, from 0
 */
public record Word(String folded, int start, int end, int sentence) {

  public boolean isHandle() {
    return folded.startsWith("@");
  }
}
