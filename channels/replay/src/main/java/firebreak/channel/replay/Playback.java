package firebreak.channel.replay;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run through a recording: read it, put it in order, deliver it at its pace. */
final class Playback implements Delivery.Work {

  private final Recording recording;
  private final ReplayOptions options;
  private final Odometer odometer;
  private final Position from;
  private final List<ChannelEvent> batch = new ArrayList<>();
  private long played;

  Playback(Recording recording, ReplayOptions options, Odometer odometer, Position from) {
    this.recording = recording;
    this.options = options;
    this.odometer = odometer;
    this.from = from;
  }

  @Override
  public void run(Delivery delivery) throws InterruptedException {
    try (var order =
        new TimeOrder(
            options.scratch(), Entry.inTime(recording.newestFirst()), TimeOrder.MOST_IN_MEMORY)) {
      from.requireSameFile(recording.file());
      new Filing(recording, recording.begins()).readAll(order, odometer, delivery);
      odometer.enter(Progress.Phase.PLAYING);
      play(order, delivery);
      odometer.enter(Progress.Phase.FINISHED);
      delivery.report(new ChannelHealth.Finished(delivery.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(recording.file().path() + " cannot be read", e);
    }
  }

  private void play(TimeOrder order, Delivery delivery) throws IOException, InterruptedException {
    var events = new EventMaker(options, recording);
    Optional<Metronome> metronome = Optional.empty();
    for (var entry = order.next(); entry.isPresent(); entry = order.next()) {
      var event = events.event(entry.get());
      played++;
      if (played <= from.played()) {
        continue;
      }
      if (metronome.isEmpty()) {
        metronome = Optional.of(new Metronome(options.speed(), event.heardAt(), delivery.now()));
      }
      waitFor(metronome.get().waitBefore(event.heardAt(), delivery.now()), delivery);
      batch.add(event);
      if (batch.size() >= options.batchSize()) {
        flush(played, delivery);
      }
    }
    flush(played, delivery);
  }

  /** What is due now goes out before we wait for what is due later. */
  private void waitFor(Duration wait, Delivery delivery) throws InterruptedException {
    if (wait.isPositive()) {
      flush(played - 1, delivery);
      delivery.pause(wait);
    }
  }

  private void flush(long upTo, Delivery delivery) throws InterruptedException {
    if (!batch.isEmpty()) {
      var last = batch.getLast().heardAt();
      delivery.deliver(batch, new Cursor(from.after(upTo), delivery.now()));
      odometer.delivered(batch.size());
      batch.clear();
      delivery.report(new ChannelHealth.Listening(last));
    }
  }

  /** Says when an event is due. */
  private record Metronome(java.util.OptionalDouble speed, Instant firstEvent, Instant started) {

    Duration waitBefore(Instant event, Instant now) {
      if (speed.isEmpty()) {
        return Duration.ZERO;
      }
      double seconds =
          Duration.between(firstEvent, event).toMillis() / 1000.0 / speed.getAsDouble();
      return Duration.between(now, started.plusMillis((long) (seconds * 1000)));
    }
  }
}
