package firebreak.channel.replay;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Channel;
import firebreak.channel.Cursor;
import firebreak.channel.Delivery;
import firebreak.channel.Listening;
import firebreak.channel.Pace;
import firebreak.channel.Replying;
import firebreak.model.ChannelId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

/** A recording as a channel: it can be listened to, from any place, and never spoken on. */
public final class ReplaySource implements Channel, Listening {

  private final Recording recording;
  private final ReplayOptions options;
  private final Pace pace;
  private final Odometer odometer;

  private ReplaySource(Recording recording, ReplayOptions options, Pace pace) throws IOException {
    this.recording = recording;
    this.options = options;
    this.pace = pace;
    this.odometer = new Odometer(recording.file().bytes());
  }

  /**
   * Looks at a recording and understands its columns; nothing is delivered yet.
   *
   * @throws UnreadableRecording when it cannot be played as asked; the message says what to do
   */
  public static ReplaySource open(Path file, ReplayOptions options) {
    return open(file, options, Pace.real());
  }

  /** The same with a clock of one's own. */
  public static ReplaySource open(Path file, ReplayOptions options, Pace pace) {
    try {
      return new ReplaySource(Recording.open(file, options), options, pace);
    } catch (IOException e) {
      throw new UnreadableRecording(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Which column was taken for what; to be shown before playing. */
  public Mapping mapping() {
    return recording.mapping();
  }

  /** How far the latest run has come; may be asked from any thread. */
  public Progress progress() {
    return odometer.progress();
  }

  @Override
  public ChannelId id() {
    return options.channel();
  }

  @Override
  public String name() {
    return "Recording " + recording.file().path().getFileName();
  }

  @Override
  public Capabilities capabilities() {
    var does =
        EnumSet.of(
            Ability.LISTEN,
            Ability.RESUME,
            Ability.SEES_EDITS,
            Ability.SEES_DELETIONS,
            Ability.SEES_ENGAGEMENT);
    return new Capabilities(does, Optional.empty(), false, Optional.empty());
  }

  @Override
  public Optional<Listening> listening() {
    return Optional.of(this);
  }

  @Override
  public Optional<Replying> replying() {
    return Optional.empty();
  }

  @Override
  public Optional<Rereading> rereading() {
    return Optional.of(new Rereader(recording, options));
  }

  @Override
  public Subscription start(Optional<Cursor> from, Sink sink) {
    var position = Position.of(from, odometer.progress().bytesTotal());
    var playback = new Playback(recording, options, odometer, position);
    return Delivery.start("replay of " + recording.file().path(), sink, pace, playback);
  }
}
