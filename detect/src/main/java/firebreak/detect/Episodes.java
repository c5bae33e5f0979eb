package firebreak.detect;

import firebreak.detect.story.Evidence;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers which rule has spoken about what, so that it speaks once and again only when worse. */
final class Episodes {

  /*
   * An episode begins when a rule departs and ends when it did not depart for the cooldown, or for
   * the length of its window where that is longer: what still lies in the window is not new. Within
   * one a signal is given when nothing said before was at least as bad in every way: further from
   * usual, lasting, or by many more people. The matrix asks for such things together, so a single
   * number would hide a burst that goes down to 2 sigma but now lasts. The 4,096 episodes that
   * departed last are kept.
   */

  private static final int MOST = 4_096;

  private final long cooldownMinutes;
  private final Map<Long, Episode> running =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Episode> eldest) {
          return size() > MOST;
        }
      };

  Episodes(long cooldownMinutes) {
    this.cooldownMinutes = cooldownMinutes;
  }

  /** Whether a departure of this level only carries on what was said; if so it is noted. */
  boolean goesOn(long rule, Level level, long minute) {
    var before = running.get(rule);
    if (before == null || before.isOver(minute) || before.isNews(level)) {
      return false;
    }
    running.put(rule, before.until(minute));
    return true;
  }

  /** A rule departed at this minute: the episode, if that is news. */
  Optional<Episode> departed(long rule, Departure found, long minute) {
    if (goesOn(rule, found.level(), minute)) {
      return Optional.empty();
    }
    var before = running.get(rule);
    var now =
        before == null || before.isOver(minute)
            ? new Episode(minute, minute, quiet(found), found.since(), List.of(found.level()))
            : before.until(minute).with(found);
    running.put(rule, now);
    return Optional.of(now);
  }

  private long quiet(Departure found) {
    return Math.max(cooldownMinutes, found.measure().window().toMinutes());
  }

  /**
   * One departure from beginning to end.
   *
   * @param begun minute of the first departure
   * @param last minute of the latest departure
   * @param quiet minutes without a departure after which it is over
   * @param since first hostile post behind it
   * @param said levels that were signalled
   */
  record Episode(long begun, long last, long quiet, Instant since, List<Level> said) {

    private boolean isOver(long minute) {
      return minute - last > quiet;
    }

    private boolean isNews(Level level) {
      return said.stream().noneMatch(before -> before.atLeast(level));
    }

    private Episode until(long minute) {
      return new Episode(begun, Math.max(last, minute), quiet, since, said);
    }

    private Episode with(Departure found) {
      var outdone = said.stream().filter(before -> !found.level().atLeast(before));
      var first = found.since().isBefore(since) ? found.since() : since;
      var all = Stream.concat(outdone, Stream.of(found.level())).toList();
      return new Episode(begun, last, quiet, first, all);
    }

    private void writeTo(DataOutput out) throws IOException {
      out.writeLong(begun);
      out.writeLong(last);
      out.writeLong(quiet);
      Evidence.writeInstant(out, since);
      out.writeInt(said.size());
      for (var level : said) {
        level.writeTo(out);
      }
    }

    private static Episode readFrom(DataInput in) throws IOException {
      long begun = in.readLong();
      long last = in.readLong();
      long quiet = in.readLong();
      var since = Evidence.readInstant(in);
      int levels = in.readInt();
      var said = new ArrayList<Level>();
      for (int i = 0; i < levels; i++) {
        said.add(Level.readFrom(in));
      }
      return new Episode(begun, last, quiet, since, List.copyOf(said));
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(running.size());
    for (var entry : running.entrySet()) {
      out.writeLong(entry.getKey());
      entry.getValue().writeTo(out);
    }
  }

  static Episodes readFrom(DataInput in, long cooldownMinutes) throws IOException {
    var read = new Episodes(cooldownMinutes);
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.running.put(in.readLong(), Episode.readFrom(in));
    }
    return read;
  }
}
