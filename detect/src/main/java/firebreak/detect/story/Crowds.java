package firebreak.detect.story;

import firebreak.detect.count.DistinctAuthors;
import firebreak.detect.count.MinuteCounts;
import firebreak.model.Reading.Harm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Who and how many speak in one story. */
final class Crowds {

  /** Minutes of which every minute is known. */
  static final int FINE_MINUTES = 121;

  private static final int TICK = 5;
  private static final int DAY_IN_TICKS = 24 * 60 / TICK;
  private static final int AUTHORS = 512;
  private static final int HARMED_AUTHORS = 64;

  private MinuteCounts mentions = new MinuteCounts(FINE_MINUTES);
  private MinuteCounts hostile = new MinuteCounts(FINE_MINUTES);
  private MinuteCounts acts = new MinuteCounts(FINE_MINUTES);
  private DistinctAuthors authors = new DistinctAuthors(AUTHORS, DAY_IN_TICKS);
  private DistinctAuthors hostileAuthors = new DistinctAuthors(AUTHORS, DAY_IN_TICKS);
  private final Map<Harm, DistinctAuthors> harmed = new EnumMap<>(Harm.class);

  void add(Told told) {
    long tick = Math.floorDiv(told.minute(), TICK);
    mentions.add(told.minute(), 1);
    hostile.add(told.minute(), told.hostile() ? 1 : 0);
    if (!told.authentic()) {
      return; // many accounts of one hand are not many people
    }
    authors.add(told.author(), tick);
    if (told.hostile()) {
      hostileAuthors.add(told.author(), tick);
    }
    for (var harm : told.reading().harms()) {
      harmed
          .computeIfAbsent(harm, _ -> new DistinctAuthors(HARMED_AUTHORS, DAY_IN_TICKS))
          .add(told.author(), tick);
    }
  }

  void addAll(Crowds other) {
    mentions.addAll(other.mentions);
    acts.addAll(other.acts);
    hostile.addAll(other.hostile);
    authors.addAll(other.authors);
    hostileAuthors.addAll(other.hostileAuthors);
    other.harmed.forEach((harm, people) ->
        harmed
            .computeIfAbsent(harm, _ -> new DistinctAuthors(HARMED_AUTHORS, DAY_IN_TICKS))
            .addAll(people));
  }

  void react(long further, long minute) {
    acts.add(minute, Math.clamp(further, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  long acts(int minutes, long now) {
    return acts.sum(now - minutes + 1, now);
  }

  long mentions(int minutes, long now) {
    return mentions.sum(now - minutes + 1, now);
  }

  long hostile(int minutes, long now) {
    return hostile.sum(now - minutes + 1, now);
  }

  /** Distinct authors; the window is rounded up to five minutes and at most a day. */
  long authors(int minutes, long now) {
    return within(authors, minutes, now);
  }

  long hostileAuthors(int minutes, long now) {
    return within(hostileAuthors, minutes, now);
  }

  long harmed(Harm harm, int minutes, long now) {
    var people = harmed.get(harm);
    return people == null ? 0 : within(people, minutes, now);
  }

  private static long within(DistinctAuthors people, int minutes, long now) {
    return people.within((minutes + TICK - 1) / TICK, Math.floorDiv(now, TICK));
  }

  void writeTo(DataOutput out) throws IOException {
    mentions.writeTo(out);
    hostile.writeTo(out);
    acts.writeTo(out);
    authors.writeTo(out);
    hostileAuthors.writeTo(out);
    out.writeInt(harmed.size());
    for (var entry : harmed.entrySet()) {
      out.writeUTF(entry.getKey().name());
      entry.getValue().writeTo(out);
    }
  }

  static Crowds readFrom(DataInput in) throws IOException {
    var read = new Crowds();
    read.mentions = MinuteCounts.readFrom(in, FINE_MINUTES);
    read.hostile = MinuteCounts.readFrom(in, FINE_MINUTES);
    read.acts = MinuteCounts.readFrom(in, FINE_MINUTES);
    read.authors = DistinctAuthors.readFrom(in, AUTHORS, DAY_IN_TICKS);
    read.hostileAuthors = DistinctAuthors.readFrom(in, AUTHORS, DAY_IN_TICKS);
    int harms = in.readInt();
    for (int i = 0; i < harms; i++) {
      var harm = Harm.valueOf(in.readUTF());
      read.harmed.put(harm, DistinctAuthors.readFrom(in, HARMED_AUTHORS, DAY_IN_TICKS));
    }
    return read;
  }
}
