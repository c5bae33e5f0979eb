package firebreak.understand;

import firebreak.understand.language.Languages;
import java.util.Optional;

/** Says in which language a text is written. Immutable; may be shared by threads. */
public final class LanguageGuesser {

  /** The answer when nobody can tell. */
  public static final String UNKNOWN = Languages.UNKNOWN;

  private final Languages languages;

  private LanguageGuesser(Languages languages) {
    this.languages = languages;
  }

  /** Loads the shipped model; some tens of milliseconds. */
  public static LanguageGuesser standard() {
    return new LanguageGuesser(Languages.standard());
  }

  /** BCP 47 primary tag such as {@code en} or {@code pl}; {@code und} when unclear. */
  public String guess(String words) {
    return languages.of(words, Optional.empty());
  }

  /** As {@link #guess(String)}, leaning towards what the author or the channel declared. */
  public String guess(String words, Optional<String> declaredLanguage) {
    return languages.of(words, declaredLanguage);
  }
}
