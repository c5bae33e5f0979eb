package firebreak.desk.replaying;

import firebreak.channel.replay.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line every few seconds, for logs and pipes. */
final class PlainLines implements ProgressShown {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintWriter err;
  private long lastLine = System.nanoTime();
  private long deliveredThen;

  PlainLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(Progress progress) {
    long now = System.nanoTime();
    double seconds = (now - lastLine) / 1e9;
    if (seconds < BETWEEN_LINES.toSeconds()) {
      return;
    }
    if (progress.phase() == Progress.Phase.PLAYING) {
      err.printf(
          Locale.ROOT,
          "%,d of %,d posts, %,.0f posts/s%n",
          progress.delivered(),
          progress.rowsRead(),
          (progress.delivered() - deliveredThen) / seconds);
    } else {
      err.printf(Locale.ROOT, "reading the file, %.0f %%%n", progress.shareRead() * 100);
    }
    err.flush();
    lastLine = now;
    deliveredThen = progress.delivered();
  }

  @Override
  public void close() {
    err.flush();
  }
}
