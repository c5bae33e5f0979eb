package firebreak.desk.brands;

import firebreak.model.BrandId;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.WatchId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A watch as people write it: one term a line or between commas, {@code @} before a handle, {@code
 * #} before a hashtag.
 */
public record WatchSpec(
    List<String> anyOf, List<String> allOf, List<String> noneOf, Set<String> languages) {

  public WatchSpec {
    anyOf = List.copyOf(anyOf);
    allOf = List.copyOf(allOf);
    noneOf = List.copyOf(noneOf);
    languages = Set.copyOf(languages);
  }

  static WatchSpec of(Watch watch) {
    return new WatchSpec(
        written(watch.anyOf()), written(watch.allOf()), written(watch.noneOf()), watch.languages());
  }

  /** Splits what somebody typed into a box. */
  public static List<String> lines(String typed) {
    return Arrays.stream(typed.split("[,\\r\\n]+"))
        .map(String::strip)
        .filter(term -> !term.isEmpty())
        .toList();
  }

  /**
   * Makes the watch.
   *
   * @throws IllegalArgumentException when there is nothing to look for
   */
  public Watch as(WatchId id, BrandId brand, String name) {
    return new Watch(id, brand, name, terms(anyOf), terms(allOf), terms(noneOf), languages);
  }

  private static List<Term> terms(List<String> written) {
    return written.stream().map(WatchSpec::term).toList();
  }

  private static Term term(String written) {
    return switch (written.charAt(0)) {
      case '@' -> new Term.Handle(written.substring(1));
      case '#' -> new Term.Hashtag(written.substring(1));
      default -> new Term.Words(written);
    };
  }

  private static List<String> written(List<Term> terms) {
    return terms.stream()
        .map(term ->
            switch (term) {
              case Term.Words words -> words.text();
              case Term.Handle handle -> "@" + handle.text();
              case Term.Hashtag tag -> "#" + tag.text();
            })
        .toList();
  }
}
