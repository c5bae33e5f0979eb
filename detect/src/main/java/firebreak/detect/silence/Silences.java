package firebreak.detect.silence;

import firebreak.detect.count.BrandWeek;
import firebreak.model.ChannelId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which channels usually speak of a brand, and which of them have fallen silent. */
public final class Silences {

  /*
   * A brand is deaf where one of its channels cannot be trusted to have been heard: what is counted
   * then is too little and must not teach what is usual. Channels with less than a tenth of the talk
   * do not count for that. Only the first CHANNELS channels of a brand are watched.
   */

  private static final int CHANNELS = 32;
  private static final double SHARE = 0.1;
  private static final long LONGEST_REST = 6 * 60;

  private final BrandWeek week;
  private final Map<String, ChannelTalk> channels = new TreeMap<>();

  public Silences(BrandWeek week) {
    this.week = week;
  }

  /**
   * A post was heard.
   *
   * @param minute of its event time, since the epoch
   * @param teaches whether its hour is a usual one
   */
  public void heard(ChannelId channel, long minute, boolean teaches) {
    var known = channels.get(channel.value());
    if (known == null && channels.size() < CHANNELS) {
      known = new ChannelTalk(week);
      channels.put(channel.value(), known);
    }
    if (known != null) {
      known.heard(minute, teaches);
    }
  }

  /** The channels that are silent at this moment. */
  public List<Silence> at(Instant now) {
    long minute = Math.floorDiv(now.getEpochSecond(), 60L);
    return channels.entrySet().stream()
        .flatMap(one ->
            one.getValue().usualGapIfSilent(minute).stream()
                .map(gap ->
                    new Silence(
                        new ChannelId(one.getKey()),
                        Instant.ofEpochSecond(one.getValue().last() * 60),
                        gap)))
        .toList();
  }

  /** When to ask again if nothing is heard until then: another channel may be silent by then. */
  public Instant changesAt(Instant now) {
    long minute = Math.floorDiv(now.getEpochSecond(), 60L);
    long latest = minute + LONGEST_REST;
    long earliest =
        channels.values().stream()
            .mapToLong(talk -> talk.changesAt(minute, latest))
            .min()
            .orElse(latest);
    return Instant.ofEpochSecond(earliest * 60);
  }

  /**
   * Whether too little may have been heard from the first minute until the end, exclusive.
   *
   * @param now minute of the newest mention
   */
  public boolean deaf(long first, long end, long now) {
    double least = 0;
    for (var talk : channels.values()) {
      least += SHARE * talk.ratePerHour(first);
    }
    for (var talk : channels.values()) {
      if (talk.ratePerHour(first) >= least && talk.doubtful(first, end, now)) {
        return true;
      }
    }
    return false;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(channels.size());
    for (var one : channels.entrySet()) {
      out.writeUTF(one.getKey());
      one.getValue().writeTo(out);
    }
  }

  public static Silences readFrom(DataInput in, BrandWeek week) throws IOException {
    var read = new Silences(week);
    for (int left = in.readInt(); left > 0; left--) {
      read.channels.put(in.readUTF(), ChannelTalk.readFrom(in, week));
    }
    return read;
  }
}
