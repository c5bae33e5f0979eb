package firebreak.desk.guarding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Hands out numbered lines of an endless input, however long one of them is. */
final class Lines {

  /** In UTF-16 units; what follows in such a line is skipped, never kept. */
  static final int LONGEST = 200_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedReader in;
  private long number;

  Lines(Reader in) {
    this.in = new BufferedReader(in, 1 << 16);
  }

  /** Empty at the end of the input. */
  Optional<Line> next() throws IOException {
    int sign = in.read();
    if (sign < 0) {
      return Optional.empty();
    }
    number++;
    var words = new StringBuilder();
    long length = 0;
    for (; sign >= 0 && sign != '\n'; sign = in.read()) {
      length++;
      if (length <= LONGEST) {
        words.append((char) sign);
      }
    }
    return Optional.of(new Line(number, withoutSigns(words), length > LONGEST));
  }

  /** Without the carriage return of other systems and the mark in front of some files. */
  private String withoutSigns(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) == '\r') {
      words.setLength(words.length() - 1);
    }
    boolean marked = number == 1 && !words.isEmpty() && words.charAt(0) == BYTE_ORDER_MARK;
    return marked ? words.substring(1) : words.toString();
  }

  /**
   * One line as it came.
   *
   * @param number from 1
   * @param cut whether it was longer than {@link #LONGEST}
   */
  record Line(long number, String words, boolean cut) {}
}
