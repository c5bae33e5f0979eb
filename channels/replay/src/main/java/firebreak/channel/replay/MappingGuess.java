package firebreak.channel.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Guesses which column holds which field, by its name and by a look at its values. */
final class MappingGuess {

  private static final Pattern SHORT_NAME = Pattern.compile("[\\p{L}\\p{N} ._+-]{1,40}");
  private static final Pattern MANGLED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d+(\\.0)?");
  private static final Pattern ADDRESS = Pattern.compile("https?://.{1,2000}");
  private static final int MOST_CHANNELS = 30;
  private static final TimeReader ANY_TIME =
      new TimeReader(java.time.ZoneOffset.UTC, TimeReader.DayOrder.DAY_FIRST, Optional.empty());
  private static final TimeReader ANY_US_TIME =
      new TimeReader(java.time.ZoneOffset.UTC, TimeReader.DayOrder.MONTH_FIRST, Optional.empty());

  private final Sample sample;
  private final ReplayOptions options;
  private final Map<Field, String> found = new EnumMap<>(Field.class);
  private final Set<String> taken = new HashSet<>();
  private final Set<Field> unseen = EnumSet.noneOf(Field.class);
  private final List<String> notes = new ArrayList<>();

  private MappingGuess(Sample sample, ReplayOptions options) {
    this.sample = sample;
    this.options = options;
  }

  /**
   * The mapping: what the user said, and guesses for the rest.
   *
   * @throws UnreadableRecording when the user named a column that is not there, or when no column
   *     tells the words or the time
   */
  static Mapping of(Sample sample, ReplayOptions options) {
    var guess = new MappingGuess(sample, options);
    options.columns().forEach(guess::obey);
    for (var field : Field.values()) {
      if (!options.columns().containsKey(field)) {
        guess.look(field, guess::fits);
      }
    }
    if (!guess.found.containsKey(Field.TIME)) {
      guess.look(Field.TIME, (_, _) -> true); // its values will be named when none can be read
    }
    guess.require(Field.TIME, "when a post was made");
    if (!ReplayOptions.NONE.equals(options.columns().get(Field.TEXT))) {
      guess.require(Field.TEXT, "the words of a post");
    }
    guess.expectOurOwnNames();
    return new Mapping(
        guess.found, Set.copyOf(options.columns().keySet()), guess.unseen, guess.notes);
  }

  private void obey(Field field, String column) {
    if (sample.columns().contains(column)) {
      found.put(field, column);
      taken.add(column);
    } else if (!column.equals(ReplayOptions.NONE)) {
      throw new UnreadableRecording(
          "there is no column \"" + column + "\" for " + field.key() + "; " + columns());
    }
  }

  private void look(Field field, BiPredicate<Field, String> fits) {
    for (var name : field.usualNames()) {
      for (var column : sample.columns()) {
        if (!taken.contains(column)
            && Field.normal(column).equals(name)
            && fits.test(field, column)) {
          found.put(field, column);
          taken.add(column);
          return;
        }
      }
    }
  }

  private boolean fits(Field field, String column) {
    var values = sample.values(column);
    return switch (field) {
      case KIND -> mostly(values, value -> Kind.named(value).isPresent());
      case ID -> isKey(column, values);
      case CHANNEL ->
          values.stream().allMatch(value -> SHORT_NAME.matcher(value).matches())
              && values.stream().distinct().count() <= MOST_CHANNELS;
      case TIME, HEARD_AT, AUTHOR_SINCE ->
          options.timeFormat().isPresent() || mostly(values, MappingGuess::isTime);
      case URL -> mostly(values, value -> ADDRESS.matcher(value).matches());
      case LIKES, REPOSTS, REPLIES, QUOTE_COUNT, VIEWS, FOLLOWERS, PICTURES ->
          mostly(values, value -> WHOLE_NUMBER.matcher(value.replace(",", "")).matches());
      case IN_REPLY_TO, ROOT, QUOTES -> values.stream().noneMatch(this::isMangled);
      case TEXT, TITLE, AUTHOR, AUTHOR_ID, AUTHOR_NAME, VERIFIED, LANGUAGE, LINKS, STARS, ACT_ID ->
          true;
    };
  }

  private boolean isKey(String column, List<String> values) {
    if (values.stream().anyMatch(this::isMangled)) {
      notes.add(
          "column \"" + column + "\" is not used as id: a spreadsheet has rounded its numbers");
      return false;
    }
    long distinct = values.stream().distinct().count();
    if (!found.containsKey(Field.KIND) && distinct < distinctRows(column) * 0.9) {
      notes.add("column \"" + column + "\" is not used as id: its values repeat");
      return false;
    }
    return true;
  }

  /** A post that was recorded twice does not make its id a bad one. */
  private long distinctRows(String column) {
    return sample.rows().stream()
        .map(Item.Row::values)
        .filter(row -> !row.getOrDefault(column, "").isBlank())
        .distinct()
        .count();
  }

  private boolean isMangled(String value) {
    return MANGLED.matcher(value).matches();
  }

  private static boolean isTime(String value) {
    return ANY_TIME.read(value).or(() -> ANY_US_TIME.read(value)).isPresent();
  }

  private static boolean mostly(List<String> values, Predicate<String> wanted) {
    return values.stream().filter(wanted).count() * 2 >= values.size();
  }

  /** Lines that name their own columns may bring a field that the first rows did not have. */
  private void expectOurOwnNames() {
    if (!sample.headed()) {
      for (var field : Field.values()) {
        if (!sample.columns().contains(field.key()) && !options.columns().containsKey(field)) {
          if (found.putIfAbsent(field, field.key()) == null) {
            unseen.add(field);
          }
        }
      }
    }
  }

  private void require(Field field, String what) {
    if (!found.containsKey(field)) {
      throw new UnreadableRecording(
          "no column seems to hold "
              + what
              + "; say which with --map column="
              + field.key()
              + (field == Field.TEXT ? " (or --map none=text when there are no words)" : "")
              + "; "
              + columns());
    }
  }

  private String columns() {
    return sample.names();
  }
}
