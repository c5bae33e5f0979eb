package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/**
 * Something wrong with a matrix on paper.
 *
 * @param path where, such as {@code rows[3].when[0].hostile-share.mentions}
 */
public record Problem(String path, Bilingual words) {

  static Problem at(String path, String english, String polish) {
    return new Problem(path, new Bilingual(english, polish));
  }
}
