package firebreak.desk.settings;

import firebreak.desk.brands.WatchSpec;
import firebreak.desk.platform.Mistakes;
import firebreak.model.BrandId;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.WatchId;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A watch as somebody typed it.
 *
 * @param language the boxes that were ticked; always with an empty one, so that none can be ticked
 * @param other further language codes
 */
record WatchForm(
    @NotNull String name,
    @NotNull String names,
    @NotNull String tags,
    @NotNull String required,
    @NotNull String without,
    @NotNull List<String> language,
    @NotNull String other) {

  static final List<String> OFFERED = List.of("en", "pl");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TERM = 100;
  private static final int MOST_TERMS = 200;

  /** An empty form that already knows what the brand is called. */
  static WatchForm named(String brand) {
    return new WatchForm(brand, brand, "", "", "", List.of(), "");
  }

  static WatchForm of(Watch watch) {
    Predicate<Term> isWords = Term.Words.class::isInstance;
    return new WatchForm(
        watch.name(),
        written(watch.anyOf().stream().filter(isWords), "\n"),
        written(watch.anyOf().stream().filter(isWords.negate()), " "),
        written(watch.allOf().stream(), ", "),
        written(watch.noneOf().stream(), ", "),
        watch.languages().stream().filter(OFFERED::contains).toList(),
        watch.languages().stream()
            .filter(code -> !OFFERED.contains(code))
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private static String written(Stream<Term> terms, String between) {
    return terms.map(Terms::written).collect(Collectors.joining(between));
  }

  /** What is wrong, the first thing in each box. */
  Mistakes mistakes() {
    var mistakes = new Mistakes();
    mistakes.check(!name.isBlank(), "name", "settings.wrong.watch");
    mistakes.check(
        name.strip().length() <= LONGEST_NAME, "name", "settings.wrong.long", LONGEST_NAME);
    mistakes.check(!any().isEmpty(), "names", "settings.wrong.nothing");
    checkTags(mistakes);
    checkTerms(mistakes, "names", WatchSpec.lines(names));
    checkTerms(mistakes, "tags", signed());
    checkTerms(mistakes, "required", WatchSpec.lines(required));
    checkTerms(mistakes, "without", WatchSpec.lines(without));
    for (var code : languages()) {
      mistakes.check(code.matches("[a-z]{2,3}"), "other", "settings.wrong.language", code);
    }
    if (mistakes.none()) {
      checkContradictions(mistakes);
    }
    return mistakes;
  }

  private void checkTags(Mistakes mistakes) {
    for (var tag : signed()) {
      mistakes.check(tag.matches("[@#].+"), "tags", "settings.wrong.sign", tag);
    }
  }

  private static void checkTerms(Mistakes mistakes, String field, List<String> terms) {
    mistakes.check(terms.size() <= MOST_TERMS, field, "settings.wrong.many", MOST_TERMS);
    for (var term : terms) {
      mistakes.check(term.length() <= LONGEST_TERM, field, "settings.wrong.term", LONGEST_TERM);
      mistakes.check(!term.matches("[@#]\\s*"), field, "settings.wrong.unfindable", term);
      if (mistakes.none()) {
        var made = spec(List.of(term)).anyOf().getFirst();
        mistakes.check(Terms.canBeFound(made), field, "settings.wrong.unfindable", term);
      }
    }
  }

  /** A term that always brings one with it that is left out could never catch anything. */
  private void checkContradictions(Mistakes mistakes) {
    var made = watch(new WatchId("trial"), new BrandId("trial"));
    Stream.concat(made.anyOf().stream(), made.allOf().stream())
        .forEach(wanted ->
            made.noneOf().stream()
                .filter(unwanted -> Terms.always(wanted, unwanted))
                .findFirst()
                .ifPresent(unwanted ->
                    mistakes.check(
                        false,
                        "without",
                        "settings.wrong.contradiction",
                        Terms.written(unwanted),
                        Terms.written(wanted))));
  }

  private static Watch spec(List<String> any) {
    return new WatchSpec(any, List.of(), List.of(), Set.of())
        .as(new WatchId("trial"), new BrandId("trial"), "trial");
  }

  /** The watch, once there are no mistakes. */
  Watch watch(WatchId id, BrandId brand) {
    return new WatchSpec(any(), WatchSpec.lines(required), WatchSpec.lines(without), languages())
        .as(id, brand, name.strip());
  }

  /** A watch to try before everything is right; empty while there is nothing to look for. */
  Optional<Watch> trial(BrandId brand) {
    return named().mistakes().none()
        ? Optional.of(named().watch(new WatchId("trial"), brand))
        : Optional.empty();
  }

  private WatchForm named() {
    return name.isBlank()
        ? new WatchForm("trial", names, tags, required, without, language, other)
        : this;
  }

  private List<String> any() {
    return Stream.concat(WatchSpec.lines(names).stream(), signed().stream()).toList();
  }

  private List<String> signed() {
    return Arrays.stream(tags.split("[,\\s]+")).filter(tag -> !tag.isEmpty()).toList();
  }

  private Set<String> languages() {
    var codes = new HashSet<String>(language);
    codes.addAll(Arrays.asList(other.toLowerCase(java.util.Locale.ROOT).split("[,\\s]+")));
    codes.remove("");
    return codes;
  }
}
