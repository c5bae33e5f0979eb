package firebreak.model;

import java.util.List;
import java.util.Set;

/**
 * A brand's stored query. A post matches when it contains at least one of {@code anyOf}, all of
 * {@code allOf}, none of {@code noneOf}, and is in one of {@code languages} (any when empty; a post
 * of unknown language passes).
 */
public record Watch(
    WatchId id,
    BrandId brand,
    String name,
    List<Term> anyOf,
    List<Term> allOf,
    List<Term> noneOf,
    Set<String> languages) {

  public Watch {
    Required.text(name, "the name of a watch");
    anyOf = List.copyOf(anyOf);
    allOf = List.copyOf(allOf);
    noneOf = List.copyOf(noneOf);
    languages = Set.copyOf(languages);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("watch " + id + " must look for at least one term");
    }
  }

  /** One thing to look for. */
  public sealed interface Term {

    /** The text as the user wrote it, without sign. */
    String text();

    /** A name, product word or phrase: whole words, case and diacritics folded. */
    record Words(String text) implements Term {
      public Words {
        Required.text(text, "a term");
      }
    }

    /** An account addressed with an at-sign; also matches the author of the post answered. */
    record Handle(String text) implements Term {
      public Handle {
        Required.text(text, "a handle");
      }
    }

    /** A tag with a number sign; {@code #AcmeFail} does not match {@code Acme} as a word. */
    record Hashtag(String text) implements Term {
      public Hashtag {
        Required.text(text, "a hashtag");
      }
    }
  }
}
