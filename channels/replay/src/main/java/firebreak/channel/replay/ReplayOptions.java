package firebreak.channel.replay;

import firebreak.model.ChannelId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a recording is to be read and how fast it is to be played.
 *
 * @param wanted which columns and rows
 * @param zone where a time without a zone was written
 * @param timeFormat {@code day-first}, {@code month-first} or a {@link
 *     java.time.format.DateTimeFormatter} pattern; empty to look at the times themselves
 * @param channel the channel of rows that name none
 * @param speed how many times faster than it happened; empty for as fast as it is taken
 * @param batchSize most events in one batch
 * @param scratch folder for the temporary files that sorting a large recording needs
 */
public record ReplayOptions(
    Wanted wanted,
    ZoneId zone,
    Optional<String> timeFormat,
    ChannelId channel,
    OptionalDouble speed,
    int batchSize,
    Path scratch) {

  /** Says that no column holds a field. */
  public static final String NONE = "none";

  public ReplayOptions {
    speed.ifPresent(times -> {
      if (!(times > 0 && times <= 1e9)) {
        throw new IllegalArgumentException("speed must be above 0 and at most 1e9, was " + times);
      }
    });
    if (batchSize < 1 || batchSize > 100_000) {
      throw new IllegalArgumentException("batchSize must be 1 to 100000, was " + batchSize);
    }
  }

  /** Everything guessed, UTC, channel {@code replay}, full speed, 500 events a batch. */
  public static ReplayOptions defaults() {
    return new ReplayOptions(
        Wanted.ANYTHING,
        ZoneOffset.UTC,
        Optional.empty(),
        new ChannelId("replay"),
        OptionalDouble.empty(),
        500,
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * Adds rules as a user types them.
   *
   * @param rules each {@code column=field}; see {@link Field#key()}
   * @throws UnreadableRecording when a rule names no field that we know
   */
  public ReplayOptions withMap(List<String> rules) {
    var all = new EnumMap<Field, String>(Field.class);
    all.putAll(columns());
    rules.forEach(rule -> add(rule, all));
    return with(new Wanted(all, where()));
  }

  /**
   * Leaves out the rows whose column does not hold the value.
   *
   * @param rules each {@code column=value}; all must hold
   * @throws UnreadableRecording when a rule has no such form
   */
  public ReplayOptions withWhere(List<String> rules) {
    var all = new LinkedHashMap<>(where());
    for (var rule : rules) {
      int equals = rule.indexOf('=');
      if (equals < 1) {
        throw new UnreadableRecording("--where wants column=value, but was given \"" + rule + "\"");
      }
      all.put(rule.substring(0, equals).strip(), rule.substring(equals + 1).strip());
    }
    return with(new Wanted(columns(), all));
  }

  private ReplayOptions with(Wanted other) {
    return new ReplayOptions(other, zone, timeFormat, channel, speed, batchSize, scratch);
  }

  /** Which column holds a field; what is not said is guessed. */
  Map<Field, String> columns() {
    return wanted.columns();
  }

  /** The value that a column of a row must hold for the row to be played. */
  public Map<String, String> where() {
    return wanted.where();
  }

  private static void add(String rule, Map<Field, String> all) {
    int equals = rule.lastIndexOf('=');
    if (equals < 1) {
      throw new UnreadableRecording("--map wants column=field, but was given \"" + rule + "\"");
    }
    var key = rule.substring(equals + 1);
    var field =
        Field.named(key)
            .orElseThrow(() ->
                new UnreadableRecording(
                    "--map "
                        + rule
                        + ": there is no field \""
                        + key
                        + "\"; the fields are "
                        + Field.keys()));
    all.put(field, rule.substring(0, equals).strip());
  }

  /** Whether the user speaks of columns by number, because no header line names them. */
  boolean numbersColumns() {
    return columns().values().stream().anyMatch(name -> name.matches("#\\d{1,4}"));
  }

  public ReplayOptions withZone(ZoneId there) {
    return new ReplayOptions(wanted, there, timeFormat, channel, speed, batchSize, scratch);
  }

  public ReplayOptions withTimeFormat(String format) {
    return new ReplayOptions(wanted, zone, Optional.of(format), channel, speed, batchSize, scratch);
  }

  public ReplayOptions withChannel(ChannelId id) {
    return new ReplayOptions(wanted, zone, timeFormat, id, speed, batchSize, scratch);
  }

  public ReplayOptions withSpeed(double times) {
    return new ReplayOptions(
        wanted, zone, timeFormat, channel, OptionalDouble.of(times), batchSize, scratch);
  }

  public ReplayOptions withBatchSize(int most) {
    return new ReplayOptions(wanted, zone, timeFormat, channel, speed, most, scratch);
  }

  public ReplayOptions withScratch(Path folder) {
    return new ReplayOptions(wanted, zone, timeFormat, channel, speed, batchSize, folder);
  }

  /**
   * Columns and rows that somebody wants.
   *
   * @param columns which column holds a field; a column is its name, or {@code #3} in a file
   *     without a header line, or {@link #NONE} when no column holds the field
   * @param where the value that a column must hold, whatever its case
   */
  public record Wanted(Map<Field, String> columns, Map<String, String> where) {

    static final Wanted ANYTHING = new Wanted(Map.of(), Map.of());

    public Wanted {
      columns = Map.copyOf(columns);
      where = Map.copyOf(where);
    }
  }
}
