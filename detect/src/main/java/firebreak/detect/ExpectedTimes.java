package firebreak.detect;

import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.HashtagTrends;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a brand is expected to be louder than usual: campaigns that people announced, and the public
 * holidays of its country.
 *
 * @param holidays days since the epoch, which count as Sundays
 */
public record ExpectedTimes(List<Window> windows, Set<Long> holidays) {

  /*
   * What is expected is more talk, not more anger: plain volume is not told, and a crowd or a story
   * that grows only when a part of it is hostile that praise and questions do not bring. Hostile
   * bursts, shares, harm, media, channels and well-known authors are told as ever. Talk ebbs away
   * after a campaign, so a window counts for EBB longer than it was announced.
   */

  static final ExpectedTimes NONE = new ExpectedTimes(List.of(), Set.of());

  private static final long EBB = 120;

  public ExpectedTimes {
    windows = List.copyOf(windows);
    holidays = Set.copyOf(holidays);
  }

  /**
   * A time in which the brand is expected to be louder.
   *
   * @param from minutes since the epoch
   * @param until minutes since the epoch, exclusive
   * @param hashtags that are expected then, lower case, without sign
   */
  public record Window(long from, long until, Set<String> hashtags) {

    public Window {
      hashtags = Set.copyOf(hashtags);
      if (until <= from) {
        throw new IllegalArgumentException("a window from " + from + " cannot end at " + until);
      }
    }

    private boolean overlaps(long first, long end) {
      return first < until + EBB && end > from;
    }
  }

  boolean covers(long minute) {
    return overlaps(minute, minute + 1);
  }

  /**
   * Whether any of the minutes from the first until the end, exclusive, are expected to be loud.
   */
  boolean overlaps(long first, long end) {
    return windows.stream().anyMatch(window -> window.overlaps(first, end));
  }

  /** Whether somebody said beforehand that exactly this would happen. */
  boolean foresees(Measure measure, long minute) {
    return measure instanceof HashtagTrends trend
        && windows.stream()
            .filter(window -> window.overlaps(minute, minute + 1))
            .anyMatch(window -> window.hashtags().contains(trend.hashtag()));
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(windows.size());
    for (var window : windows) {
      out.writeLong(window.from());
      out.writeLong(window.until());
      out.writeInt(window.hashtags().size());
      for (var hashtag : new TreeSet<>(window.hashtags())) {
        out.writeUTF(hashtag);
      }
    }
    out.writeInt(holidays.size());
    for (long day : new TreeSet<>(holidays)) {
      out.writeLong(day);
    }
  }

  static ExpectedTimes readFrom(DataInput in) throws IOException {
    var windows = new ArrayList<Window>();
    for (int left = in.readInt(); left > 0; left--) {
      windows.add(new Window(in.readLong(), in.readLong(), hashtags(in)));
    }
    var holidays = new LinkedHashSet<Long>();
    for (int left = in.readInt(); left > 0; left--) {
      holidays.add(in.readLong());
    }
    return new ExpectedTimes(windows, holidays);
  }

  private static Set<String> hashtags(DataInput in) throws IOException {
    var hashtags = new LinkedHashSet<String>();
    for (int left = in.readInt(); left > 0; left--) {
      hashtags.add(in.readUTF());
    }
    return hashtags;
  }
}
