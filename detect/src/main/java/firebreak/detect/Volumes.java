package firebreak.detect;

import firebreak.detect.rarity.Rarity;
import firebreak.detect.rarity.Rises;
import firebreak.detect.story.Told;
import firebreak.model.PostId;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.Signal.Measure.VolumeSurprise.Voices;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for more talk than this very brand has seen in a long time. */
final class Volumes {

  /*
   * Every five minutes that ended are a row for Rarity, once with all mentions and once with the
   * different authors who were hostile; a rise is told when it begins. The limit is the one of
   * ./firebreak detect --counts (0.96, once in 25 hours) and means the same for every brand. A row
   * is judged once, by the mention that shows that it is over, so a late mention changes nothing.
   * Silence is not calm: empty rows in the silence of a channel are taken for usual ones, and so is
   * a day of a gap of three days and more. What is expected to be loud is a usual row of all
   * mentions, and as ever one of the hostile ones. The rise
   * itself is evidence beside the other signals and decides no tier.
   */

  private static final int ROW = 5;
  private static final int SHOWN_MINUTES = 60;
  private static final Duration STEP = Duration.ofMinutes(ROW);
  private static final long LONGEST_GAP = 3 * 24 * 60;
  private static final int ROWS_A_DAY = 24 * 60 / ROW;
  private static final double LEAST_HOURS = 25;
  private static final long NEVER = Long.MIN_VALUE;

  /** Made with the first row: a brand that nobody speaks of has none. */
  private final Map<Voices, Series> series = new EnumMap<>(Voices.class);

  private long end = NEVER;

  /** Judges the rows that ended before this mention, which the timeline does not hold yet. */
  List<Departure> endedBefore(
      Told told, Timeline timeline, HostileMinutes shown, Audibility audibility) {
    long minute = told.minute();
    long next = Math.floorDiv(minute, ROW) * ROW + ROW;
    if (end == NEVER || minute - end > LONGEST_GAP) {
      skip(end == NEVER ? 0 : ROWS_A_DAY);
      end = next;
      return List.of();
    }
    var found = new ArrayList<Departure>();
    for (; end <= minute; end += ROW) {
      if (timeline.mentions(ROW, end - 1) == 0 && audibility.deaf(end - ROW, end)) {
        skip(1);
        continue;
      }
      if (audibility.louder(end - ROW, end)) {
        of(Voices.ALL_MENTIONS).missing();
      } else {
        row(Voices.ALL_MENTIONS, told, timeline, shown).ifPresent(found::add);
      }
      row(Voices.HOSTILE_AUTHORS, told, timeline, shown).ifPresent(found::add);
    }
    return found;
  }

  private void skip(int rows) {
    for (int row = 0; row < rows; row++) {
      for (var voices : Voices.values()) {
        of(voices).missing();
      }
    }
  }

  private Optional<Departure> row(
      Voices voices, Told told, Timeline timeline, HostileMinutes shown) {
    double hours = of(voices).hoursOnce(counted(voices, ROW, timeline));
    if (hours < LEAST_HOURS) {
      return Optional.empty();
    }
    long counted = counted(voices, SHOWN_MINUTES, timeline);
    var measure = new VolumeSurprise(Duration.ofMinutes(SHOWN_MINUTES), voices, counted, hours);
    var since = shown.first(SHOWN_MINUTES, end - 1).orElse(Instant.ofEpochSecond((end - ROW) * 60));
    return Optional.of(
        new Departure(
            "rise-" + voices,
            Optional.empty(),
            Level.of((int) Math.log(hours), counted),
            since,
            measure,
            evidence(told, shown)));
  }

  private long counted(Voices voices, int minutes, Timeline timeline) {
    return switch (voices) {
      case ALL_MENTIONS -> timeline.mentions(minutes, end - 1);
      case HOSTILE_AUTHORS -> timeline.hostileAuthors(minutes, end - 1);
    };
  }

  private List<PostId> evidence(Told told, HostileMinutes shown) {
    var hostile = shown.shown(SHOWN_MINUTES, end - 1);
    return hostile.isEmpty() ? List.of(told.mention().post().id()) : hostile;
  }

  private Series of(Voices voices) {
    return series.computeIfAbsent(voices, _ -> new Series(new Rarity(STEP), new Rises(STEP)));
  }

  /** How rare each row of one kind is. */
  private record Series(Rarity rarity, Rises rises) {

    double hoursOnce(long count) {
      double rare = rises.next(rarity.next((double) count));
      return rare > 0 ? Math.exp(rare) : 0;
    }

    void missing() {
      rarity.missing();
      rises.next(0);
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(end);
    for (var voices : Voices.values()) {
      of(voices).rarity().writeTo(out);
      of(voices).rises().writeTo(out);
    }
  }

  static Volumes readFrom(DataInput in) throws IOException {
    var read = new Volumes();
    read.end = in.readLong();
    for (var voices : Voices.values()) {
      read.series.put(voices, new Series(Rarity.readFrom(in, STEP), Rises.readFrom(in, STEP)));
    }
    return read;
  }
}
