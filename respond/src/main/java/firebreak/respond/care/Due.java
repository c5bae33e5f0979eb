package firebreak.respond.care;

import firebreak.respond.wording.Bilingual;
import java.time.Instant;

/** By when something was promised, as far as the words say it. */
public sealed interface Due {

  /** No later than that. */
  record At(Instant moment) implements Due {}

  /** The words leave it open; a person has to say. */
  record Unclear(Why why) implements Due {}

  /** What the words leave open. */
  enum Why {
    NO_TIME("The words name no time.", "Słowa nie podają terminu."),
    VAGUE("The words name no exact time.", "Słowa nie podają dokładnego terminu."),
    PASSED("That moment has passed already.", "Ten moment już minął."),
    NO_SUCH_TIME("There is no such time.", "Nie ma takiej godziny lub daty.");

    private final String english;
    private final String polish;

    Why(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
