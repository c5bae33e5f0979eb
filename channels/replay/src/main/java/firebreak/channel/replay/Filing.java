package firebreak.channel.replay;

import firebreak.channel.Delivery;
import firebreak.channel.Storable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads every row of a recording and files it under its time. */
final class Filing {

  private final Recording recording;
  private Instant latest;
  private long ordinal;

  /**
   * Begins at a moment.
   *
   * @param begins where broken rows are filed until a row tells a time
   */
  Filing(Recording recording, Instant begins) {
    this.recording = recording;
    this.latest = begins;
  }

  /** Ends early, by the exception, when the delivery is closed. */
  void readAll(TimeOrder order, Odometer odometer, Delivery delivery)
      throws IOException, InterruptedException {
    odometer.enter(Progress.Phase.READING);
    try (var rows = recording.rows(odometer::bytes)) {
      for (var item = rows.next(); item.isPresent(); item = rows.next()) {
        var entry = entry(item.get());
        order.add(entry);
        odometer.row(entry instanceof Entry.Garbled);
        if (ordinal % 1_000 == 0) {
          delivery.pause(Duration.ZERO);
        }
      }
    }
  }

  Entry entry(Item item) {
    return switch (item) {
      case Item.Row row -> readable(row);
      case Item.Broken broken -> new Entry.Garbled(latest, ordinal++, broken);
    };
  }

  private Entry readable(Item.Row row) {
    var values = recording.mapping().pick(row.values());
    var field = values.containsKey(Field.HEARD_AT) ? Field.HEARD_AT : Field.TIME;
    var written = Optional.ofNullable(values.get(field));
    var at = written.flatMap(recording.times()::read);
    if (at.isPresent()) {
      latest = at.get();
      return new Entry.Told(latest, ordinal++, row.line(), values);
    }
    var column = recording.mapping().columns().getOrDefault(field, field.key());
    var reason =
        written
            .map(text -> "column \"" + column + "\" is not a time: " + Storable.cut(text, 60))
            .orElse("column \"" + column + "\" is empty, so the row has no time");
    return new Entry.Garbled(
        latest, ordinal++, new Item.Broken(row.line(), JsonRows.write(row.values()), reason));
  }
}
