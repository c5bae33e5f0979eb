package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;

/**
 * Something wrong with a brand's rules.
 *
 * @param path where, such as {@code own(rival-names).patterns[0]}
 */
public record Mistake(String path, Bilingual words) {

  static Mistake at(String path, String english, String polish) {
    return new Mistake(path, new Bilingual(english, polish));
  }
}
