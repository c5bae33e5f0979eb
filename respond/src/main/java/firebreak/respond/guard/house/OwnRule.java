package firebreak.respond.guard.house;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * A rule that a brand wrote itself.
 *
 * @param name short, in small letters, such as {@code rival-names}
 * @param instead what to write instead; empty when there is nothing to suggest
 * @param words phrases as the shipped rules write them: {@code stem*}, {@code a|b}, {@code ~2}
 * @param patterns regular expressions that run in linear time
 */
public record OwnRule(
    String name,
    Strictness strictness,
    Where where,
    String why,
    String instead,
    List<String> words,
    List<String> patterns) {

  /** In front of the name in every finding, so that no own rule is taken for a shipped one. */
  public static final String PREFIX = "own.";

  public OwnRule {
    words = List.copyOf(words);
    patterns = List.copyOf(patterns);
  }

  /** The name that its findings carry. */
  public String findingName() {
    return PREFIX + name;
  }

  /** In which words it looks. */
  public record Where(Scope scope, Spoken language) {

    public static final Where EVERYWHERE = new Where(Scope.EVERYWHERE, Spoken.ANY);

    boolean covers(Where other) {
      return (scope == Scope.EVERYWHERE || scope == other.scope)
          && (language == Spoken.ANY || language == other.language);
    }
  }

  /** Who can read the words. */
  public enum Scope {
    EVERYWHERE("in public and in private", "publicznie i prywatnie"),
    PUBLIC("in public only", "tylko publicznie"),
    PRIVATE("in private only", "tylko prywatnie");

    private final String english;
    private final String polish;

    Scope(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }

  /** Of which language the words are. */
  public enum Spoken {
    ANY("in any language", "w każdym języku"),
    EN("in English", "po angielsku"),
    PL("in Polish", "po polsku");

    private final String english;
    private final String polish;

    Spoken(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
