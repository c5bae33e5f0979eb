package firebreak.channel.replay;

import firebreak.channel.Cursor;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a recording as its cursor writes it: {@code played/bytes}.
 *
 * @param played events that were taken, in the order of time
 * @param bytes size of the file they were read from
 */
record Position(long played, long bytes) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

  static Position of(Optional<Cursor> cursor, long bytes) {
    if (cursor.isEmpty()) {
      return new Position(0, bytes);
    }
    var shape = SHAPE.matcher(cursor.get().position());
    if (!shape.matches()) {
      throw new IllegalArgumentException("not a place in a recording: " + cursor.get().position());
    }
    return new Position(Long.parseLong(shape.group(1)), Long.parseLong(shape.group(2)));
  }

  String after(long events) {
    return events + "/" + bytes;
  }

  void requireSameFile(RecordedFile file) throws IOException {
    if (file.bytes() != bytes) {
      throw new UnreadableRecording(
          file.path() + " has changed since it was played: it cannot go on at event " + played);
    }
  }
}
