package firebreak.desk.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.channel.Listening.Sink;
import firebreak.channel.replay.ReplayOptions;
import firebreak.channel.replay.ReplaySource;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.respond.wording.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signals depend on what was said and when, and on nothing else. */
class EventTimeTest {

  private static final int POSTS = 600;

  @TempDir Path folder;

  @Test
  void signals_are_the_same_for_any_batch_size() throws IOException {
    var file = Storm.write(folder.resolve("storm.jsonl"), POSTS);
    try (var desk = Scratch.start(Optional.empty())) {
      var wanted = play(wish("Once", file, POSTS), desk);

      var oneByOne = play(wish("Singles", file, 1), desk);
      var sevens = play(wish("Sevens", file, 7), desk);

      assertThat(wanted.tiers()).isNotEmpty();
      assertThat(signals(oneByOne)).isEqualTo(signals(wanted));
      assertThat(signals(sevens)).isEqualTo(signals(wanted));
    }
  }

  @Test
  void signals_are_the_same_after_a_crash_in_the_middle() throws Exception {
    var file = Storm.write(folder.resolve("storm.jsonl"), POSTS);
    Report wanted;
    try (var desk = Scratch.start(Optional.empty())) {
      wanted = play(wish("Acme", file, 50), desk);
    }
    var kept = folder.resolve("kept");
    var wish = wish("Acme", file, 50);

    try (var desk = Scratch.start(Optional.of(kept))) {
      new Replay(wish, silent(), silent()).prepare(desk);
      playHalf(wish, desk);
    }
    try (var desk = Scratch.start(Optional.of(kept))) {
      var resumed = play(wish, desk);

      assertThat(resumed.read().counts().posts()).isLessThan(POSTS);
      assertThat(resumed.talk()).isEqualTo(wanted.talk());
      assertThat(signals(resumed)).isEqualTo(signals(wanted)).isNotEmpty();
    }
  }

  /** Takes half of the batches, fails in the middle of one, and never comes back. */
  private static void playHalf(Wish wish, Scratch desk) throws InterruptedException {
    var source = desk.ask(Sources.class).all().getFirst();
    var intake = desk.ask(Intake.class);
    var broken = new CountDownLatch(1);
    var sink =
        new Sink() {
          private int batches;

          @Override
          public void accept(List<ChannelEvent> batch, Cursor after) {
            if (++batches > POSTS / 50 / 2) {
              broken.countDown();
              throw new IllegalStateException("the machine dies here");
            }
            intake.accept(source, batch, after);
          }
        };
    try (var running = open(wish).start(Optional.empty(), sink)) {
      broken.await();
      assertThat(running.health()).isNotNull();
    }
  }

  private static Report play(Wish wish, Scratch desk) {
    return new Replay(wish, silent(), silent()).play(open(wish), desk);
  }

  private static ReplaySource open(Wish wish) {
    return ReplaySource.open(wish.recorded().file(), wish.recorded().options());
  }

  private static Wish wish(String brand, Path file, int batch) {
    return new Wish(
        brand,
        List.of("acme"),
        new Wish.Recorded(file, ReplayOptions.defaults().withBatchSize(batch)),
        new Wish.Outcome(Language.ENGLISH, Optional.empty(), Optional.empty()));
  }

  /** Everything but the ids, which carry the name of the brand. */
  private static List<String> signals(Report report) {
    return report.steps().stream()
        .map(step -> step.kind() + step.words() + step.timing() + step.verdict() + step.posts())
        .toList();
  }

  private static PrintWriter silent() {
    return new PrintWriter(java.io.Writer.nullWriter());
  }
}
