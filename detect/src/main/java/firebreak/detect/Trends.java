package firebreak.detect;

import firebreak.detect.count.DistinctAuthors;
import firebreak.detect.count.Hashes;
import firebreak.detect.story.Told;
import firebreak.model.Signal.Measure.HashtagTrends;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for a hashtag that many more people use with this brand than otherwise. */
final class Trends {

  /*
   * Of each of the 256 hashtags used last: its authors of the last hour, and the forgetting mean of
   * its authors in the hours before, those without any included. It trends when LEAST people use it
   * within an hour and that is TIMES its usual and TIMES again, so a brand's own everyday tag must
   * multiply and a new one must be used by many. Accounts that act together do not count. During the
   * brand's first day every tag is new and nothing is told. About 600 KB when full.
   */

  private static final int TAGS = 256;
  private static final int HOUR = 60;
  private static final int AUTHORS = 64;
  private static final int SPAN = 2 * HOUR + 1;
  private static final long LEAST = 20;
  private static final double TIMES = 5;
  private static final double MOST_HOURS = 14 * 24;
  private static final int HOURS_BEFORE_KNOWN = 24;

  private final Map<Long, Tag> tags =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Tag> eldest) {
          return size() > TAGS;
        }
      };

  /** Counts the hashtags of a mention; those that trend now are told. */
  List<Departure> look(Told told, Timeline timeline) {
    var found = new ArrayList<Departure>();
    if (!told.authentic()) {
      return found;
    }
    boolean known = timeline.hoursLearned() >= HOURS_BEFORE_KNOWN;
    for (var hashtag : told.gist().hashtags()) {
      var tag = tags.computeIfAbsent(Hashes.of("tag", hashtag), _ -> new Tag());
      tag.use(told.author(), told.minute());
      trending(hashtag, tag, told).filter(_ -> known).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Departure> trending(String hashtag, Tag tag, Told told) {
    long authors = tag.authors.within(HOUR, tag.newest);
    if (authors < LEAST || authors < TIMES * (tag.usual + 1)) {
      return Optional.empty();
    }
    var begun = Instant.ofEpochSecond((tag.newest - HOUR + 1) * 60);
    var measure = new HashtagTrends(Duration.ofMinutes(HOUR), hashtag, authors, tag.usual);
    return Optional.of(
        new Departure(
            "tag-" + hashtag,
            Optional.empty(),
            Level.of(1, authors),
            begun,
            measure,
            List.of(told.mention().post().id())));
  }

  /** How one hashtag is used. */
  private static final class Tag {

    private DistinctAuthors authors = new DistinctAuthors(AUTHORS, SPAN);
    private long newest = Long.MIN_VALUE;
    private long hoursEnd = Long.MIN_VALUE;
    private double hours;
    private double usual;

    void use(long author, long minute) {
      if (hoursEnd == Long.MIN_VALUE) {
        hoursEnd = minute + HOUR;
        newest = minute;
      }
      while (hoursEnd <= minute) {
        learn(hoursEnd);
        hoursEnd += HOUR;
      }
      authors.add(author, minute);
      newest = Math.max(newest, minute);
    }

    /** An hour teaches once it ended; a burst within it at most thrice what is usual and ten. */
    private void learn(long end) {
      hours = Math.min(hours + 1, MOST_HOURS);
      double used = Math.min((double) authors.within(HOUR, end - 1), 3 * usual + 10);
      usual += (used - usual) / hours;
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(tags.size());
    for (var entry : tags.entrySet()) {
      out.writeLong(entry.getKey());
      entry.getValue().authors.writeTo(out);
      out.writeLong(entry.getValue().newest);
      out.writeLong(entry.getValue().hoursEnd);
      out.writeDouble(entry.getValue().hours);
      out.writeDouble(entry.getValue().usual);
    }
  }

  static Trends readFrom(DataInput in) throws IOException {
    var read = new Trends();
    for (int left = in.readInt(); left > 0; left--) {
      long key = in.readLong();
      var tag = new Tag();
      tag.authors = DistinctAuthors.readFrom(in, AUTHORS, SPAN);
      tag.newest = in.readLong();
      tag.hoursEnd = in.readLong();
      tag.hours = in.readDouble();
      tag.usual = in.readDouble();
      read.tags.put(key, tag);
    }
    return read;
  }
}
