package firebreak.channel.replay;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Physical lines with their numbers. The first line tells how lines end: when it ends in LF or CR
 * LF, a bare CR further down belongs to a text; when it ends in a bare CR, all lines may. Lines can
 * be given back to be read again. A line longer than {@link Rows#ROW_LIMIT} is passed over without
 * being held.
 */
final class Lines implements Closeable {

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private final ArrayDeque<Line> givenBack = new ArrayDeque<>();
  private int position;
  private int filled;
  private long number;
  private Optional<Boolean> bareReturns = Optional.empty();

  Lines(Reader reader) {
    this.reader = reader;
  }

  /**
   * One line without its end.
   *
   * @param end the line's own end: CR LF, LF, CR, or nothing at the end of the file
   * @param whole false when the line was too long; the text is then its beginning
   */
  record Line(long number, String text, String end, boolean whole) {}

  Optional<Line> next() throws IOException {
    if (!givenBack.isEmpty()) {
      return Optional.of(givenBack.pop());
    }
    if (!more()) {
      return Optional.empty();
    }
    number++;
    return Optional.of(read());
  }

  /** Gives back lines, the earliest first; they come again before anything else. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(givenBack::push);
  }

  private Line read() throws IOException {
    var text = new StringBuilder();
    boolean whole = true;
    while (more()) {
      int end = endOfLine();
      whole &= text.length() + end - position <= Rows.ROW_LIMIT;
      if (whole) {
        text.append(buffer, position, end - position);
      } else {
        text.setLength(Math.min(text.length(), Item.RAW_LIMIT));
      }
      position = end;
      if (end < filled) {
        position++;
        return line(text, buffer[end], whole);
      }
    }
    return new Line(number, text.toString(), "", whole);
  }

  private Line line(StringBuilder text, char end, boolean whole) throws IOException {
    if (end == '\r') {
      boolean pair = more() && buffer[position] == '\n';
      position += pair ? 1 : 0;
      bareReturns = Optional.of(bareReturns.orElse(!pair));
      return new Line(number, text.toString(), pair ? "\r\n" : "\r", whole);
    }
    bareReturns = Optional.of(bareReturns.orElse(false));
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\r') {
      text.setLength(last);
      return new Line(number, text.toString(), "\r\n", whole);
    }
    return new Line(number, text.toString(), "\n", whole);
  }

  private int endOfLine() {
    boolean returns = bareReturns.orElse(true);
    int end = position;
    while (end < filled && buffer[end] != '\n' && !(returns && buffer[end] == '\r')) {
      end++;
    }
    return end;
  }

  private boolean more() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
