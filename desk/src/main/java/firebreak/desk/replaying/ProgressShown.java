package firebreak.desk.replaying;

import firebreak.channel.replay.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows on the error stream how far a replay is. */
interface ProgressShown extends Consumer<Progress>, AutoCloseable {

  /** A bar for somebody who watches, a line now and then for a log. */
  static ProgressShown on(PrintWriter err) {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        ? new Bar()
        : new PlainLines(err);
  }

  @Override
  void close();
}
