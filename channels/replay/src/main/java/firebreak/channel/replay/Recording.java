package firebreak.channel.replay;

import firebreak.channel.Storable;
import firebreak.channel.replay.TimeReader.DayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A recording whose shape, columns and times are understood.
 *
 * @param header the columns in their order; empty when every row names its own
 * @param begins the time of the first row that could be read; rows before it are filed there
 * @param newestFirst whether the file runs backwards in time
 * @param where the value that a column must hold for a row to be played
 */
record Recording(
    Layout layout,
    List<String> header,
    Mapping mapping,
    TimeReader times,
    Instant begins,
    boolean newestFirst,
    Map<String, String> where) {

  /**
   * Looks at the file and understands it.
   *
   * @throws UnreadableRecording when it is not a recording or a column is missing
   */
  static Recording open(Path path, ReplayOptions options) {
    if (!Files.isRegularFile(path)) {
      throw new UnreadableRecording("there is no file " + path);
    }
    try {
      return understand(Layout.of(new RecordedFile(path), options), options);
    } catch (IOException e) {
      throw new UnreadableRecording(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Recording understand(Layout layout, ReplayOptions options) throws IOException {
    var sample = sample(layout);
    requireColumns(sample, options.where());
    var mapping = MappingGuess.of(sample, options);
    var vote = DayOrderVote.over(layout, mapping.columns().getOrDefault(Field.TIME, ""));
    var times = times(options, vote);
    var moments = moments(sample, mapping, times);
    requireTimes(sample, mapping, moments);
    var notes = new ArrayList<String>();
    if (options.timeFormat().isEmpty()) {
      vote.describe().ifPresent(notes::add);
    }
    if (areDaysOnly(moments, options.zone())) {
      notes.add(
          "times are days without an hour: what happened within a day cannot be told, so hourly"
              + " counts and \"how long after\" mean little");
    }
    boolean backwards = runsBackwards(moments);
    if (backwards) {
      notes.add("the file runs from new to old: it is played from old to new");
    }
    return new Recording(
        layout,
        sample.headed() ? sample.columns() : List.of(),
        mapping.withNotes(notes),
        times,
        moments.isEmpty() ? Instant.EPOCH : moments.getFirst(),
        backwards,
        options.where());
  }

  /** All rows that somebody asked for, from the beginning. */
  Rows rows(LongConsumer bytesRead) throws IOException {
    return new WantedRows(layout.rows(bytesRead), where);
  }

  RecordedFile file() {
    return layout.file();
  }

  private static Sample sample(Layout layout) throws IOException {
    try (var rows = layout.rows(_ -> {})) {
      var sample = Sample.of(rows);
      if (sample.columns().isEmpty()) {
        var why = sample.broken().map(bad -> "line " + bad.line() + ": " + bad.reason());
        throw new UnreadableRecording(
            layout.file().path() + ": " + why.orElse("no row can be read"));
      }
      return sample;
    }
  }

  private static void requireColumns(Sample sample, Map<String, String> where) {
    for (var column : where.keySet()) {
      if (!sample.columns().contains(column)) {
        throw new UnreadableRecording(
            "--where asks for column \"%s\", which is not there; %s"
                .formatted(column, sample.names()));
      }
    }
  }

  private static TimeReader times(ReplayOptions options, DayOrderVote vote) {
    return switch (options.timeFormat().orElse("")) {
      case "" -> new TimeReader(options.zone(), vote.order(), Optional.empty());
      case "day-first" -> new TimeReader(options.zone(), DayOrder.DAY_FIRST, Optional.empty());
      case "month-first" -> new TimeReader(options.zone(), DayOrder.MONTH_FIRST, Optional.empty());
      default ->
          new TimeReader(
              options.zone(), vote.order(), options.timeFormat().map(Recording::pattern));
    };
  }

  private static DateTimeFormatter pattern(String asked) {
    try {
      return TimeReader.words(asked);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRecording(
          "the time format \"" + asked + "\" is not a pattern: " + e.getMessage(), e);
    }
  }

  private static List<Instant> moments(Sample sample, Mapping mapping, TimeReader times) {
    return sample.rows().stream()
        .map(row -> mapping.pick(row.values()))
        .map(values -> values.getOrDefault(Field.HEARD_AT, values.getOrDefault(Field.TIME, "")))
        .flatMap(value -> times.read(value).stream())
        .toList();
  }

  private static void requireTimes(Sample sample, Mapping mapping, List<Instant> moments) {
    var column = mapping.columns().getOrDefault(Field.TIME, "");
    var values = sample.values(column);
    if (moments.isEmpty() && !values.isEmpty()) {
      throw new UnreadableRecording(
          ("column \"%s\" holds no time that can be read, for instance \"%s\"; say its format with"
                  + " --time, such as --time \"dd.MM.yyyy HH:mm\", or name another column with"
                  + " --map column=time; %s")
              .formatted(column, Storable.cut(values.getFirst(), 60), sample.names()));
    }
  }

  private static boolean areDaysOnly(List<Instant> moments, ZoneId zone) {
    return !moments.isEmpty()
        && moments.stream()
            .allMatch(at -> at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT));
  }

  private static boolean runsBackwards(List<Instant> moments) {
    int balance = 0;
    for (int i = 1; i < moments.size(); i++) {
      balance -= Integer.signum(moments.get(i).compareTo(moments.get(i - 1)));
    }
    return balance > 0;
  }
}
