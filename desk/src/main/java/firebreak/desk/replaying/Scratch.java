package firebreak.desk.replaying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** A running desk for one replay; closing it stops it and removes what nobody wanted to keep. */
final class Scratch implements AutoCloseable {

  private final Path folder;
  private final boolean kept;
  private final ConfigurableApplicationContext desk;
  private final Thread onCtrlC = new Thread(this::tidyUp, "stop the replay");
  private boolean tidy;

  private Scratch(Path folder, boolean kept) {
    this.folder = folder;
    this.kept = kept;
    this.desk = startIn(folder, kept);
    Runtime.getRuntime().addShutdownHook(onCtrlC);
  }

  static Scratch start(Optional<Path> keep) {
    return new Scratch(keep.orElseGet(Scratch::throwAway), keep.isPresent());
  }

  private static ConfigurableApplicationContext startIn(Path folder, boolean kept) {
    try {
      return ReplayDesk.start(folder);
    } catch (RuntimeException e) {
      if (!kept) {
        remove(folder);
      }
      var why = NestedExceptionUtils.getMostSpecificCause(e);
      throw new ReplayFailed("no desk could be started in " + folder + ": " + why.getMessage(), e);
    }
  }

  <T> T ask(Class<T> door) {
    return desk.getBean(door);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(onCtrlC);
    tidyUp();
  }

  private synchronized void tidyUp() {
    if (!tidy) {
      tidy = true;
      desk.close();
      if (!kept) {
        remove(folder);
      }
    }
  }

  private static Path throwAway() {
    try {
      return Files.createTempDirectory("firebreak-replay-");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder", e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the temporary folder " + folder, e);
    }
  }
}
