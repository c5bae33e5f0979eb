package firebreak.respond.reach;

import firebreak.respond.wording.Bilingual;

/**
 * Whether to answer in public, as far as the numbers tell. A person decides.
 *
 * @param because the reason
 * @param doubt why it could be otherwise
 */
public record Advice(Kind kind, Bilingual because, Bilingual doubt) {

  /** What is advised. */
  public enum Kind {
    ANSWER("Answer in public", "Odpowiedz publicznie"),
    STAY_QUIET("Stay quiet in public, help in private", "Publicznie milcz, pomóż prywatnie"),
    EITHER("The numbers do not decide it", "Liczby tego nie rozstrzygają"),
    CANNOT_TELL("Nothing can be advised", "Nie da się nic doradzić");

    private final String english;
    private final String polish;

    Kind(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
