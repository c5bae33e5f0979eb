package firebreak.respond.care;

import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a channel allows us to write to one person in private.
 *
 * @param canBegin whether we may write before they did
 * @param beforeAnswer messages until they answer; empty when it does not count
 * @param toBegin how long after their public post we may begin; empty for always
 * @param afterAnswer how long we may write after each answer of theirs; empty for always
 * @param note what a person has to know about it
 */
public record HandoffRule(
    boolean canBegin,
    OptionalInt beforeAnswer,
    Optional<Duration> toBegin,
    Optional<Duration> afterAnswer,
    Fallback fallback,
    Bilingual note) {

  /** Where to go on when the channel lets us no longer write. */
  public enum Fallback {
    /** We have written them an e-mail, or ask them in public to write to our address. */
    EMAIL("e-mail", "e-mail"),
    /** Through the form on our own page, whose link is public. */
    SUPPORT_PAGE("our support page", "nasza strona pomocy");

    private final String english;
    private final String polish;

    Fallback(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
