package firebreak.respond.guard.text;

/**
 * A stretch of a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch runs from " + start + " to " + end);
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String of(String words) {
    return words.substring(start, end);
  }
}
