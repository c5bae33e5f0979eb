package firebreak.channel.replay;

import firebreak.channel.Channel;
import firebreak.channel.ChannelEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;

/** Reads one row of a recording again, as it lies in the quarantine or as a person repaired it. */
final class Rereader implements Channel.Rereading {

  private final Recording recording;
  private final EventMaker events;

  Rereader(Recording recording, ReplayOptions options) {
    this.recording = recording;
    this.events = new EventMaker(options, recording);
  }

  @Override
  public ChannelEvent read(String raw, String place, Instant heardAt) {
    if (raw.length() >= Item.RAW_LIMIT) {
      return new ChannelEvent.Unreadable(
          raw, place, "only the beginning of the row was kept", heardAt);
    }
    try (var rows = rows(raw)) {
      var item = rows.next();
      return item.map(row -> event(row, heardAt))
          .map(event -> at(place, event))
          .orElseGet(() -> new ChannelEvent.Unreadable(raw, place, "the row is empty", heardAt));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory could not be read", e);
    }
  }

  private Rows rows(String raw) {
    var lines = new Lines(new StringReader(raw));
    return recording.layout().delimiter().isEmpty() || raw.stripLeading().startsWith("{")
        ? new JsonRows(lines)
        : new CsvRows(lines, recording.layout().delimiter().get(), recording.header());
  }

  private ChannelEvent event(Item item, Instant heardAt) {
    return events.event(new Filing(recording, heardAt).entry(item));
  }

  private static ChannelEvent at(String place, ChannelEvent event) {
    return event instanceof ChannelEvent.Unreadable still
        ? new ChannelEvent.Unreadable(still.raw(), place, still.reason(), still.heardAt())
        : event;
  }
}
