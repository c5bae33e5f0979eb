package firebreak.desk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded database: whole or not there, and held by one server. */
final class DatabaseFolder {

  private static final Logger log = LoggerFactory.getLogger(DatabaseFolder.class);
  private static final String UNFINISHED = ".new-";

  private DatabaseFolder() {}

  /** Fills a folder with a new database and leaves nobody running in it. */
  @FunctionalInterface
  interface Maker {
    void makeIn(Path folder) throws IOException;
  }

  /**
   * Makes a database when there is none yet. It is made beside its place and moved there when it is
   * whole: a desk that is killed meanwhile finds nothing and makes another one.
   */
  static void make(Path folder, Maker maker) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    for (var left : unfinished(folder)) {
      stopOrphan(left);
      delete(left);
    }
    var unfinished =
        folder.resolveSibling(folder.getFileName() + UNFINISHED + ProcessHandle.current().pid());
    maker.makeIn(unfinished);
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> unfinished(Path folder) throws IOException {
    var begins = folder.getFileName() + UNFINISHED;
    try (var beside = Files.list(folder.resolveSibling(""))) {
      return beside.filter(path -> path.getFileName().toString().startsWith(begins)).toList();
    }
  }

  private static void delete(Path folder) {
    try (var inside = Files.walk(folder)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      log.warn("cannot delete the unfinished database in {}; you may: {}", folder, e.toString());
    }
  }

  /** The database server that runs there, whoever started it. */
  static Optional<ProcessHandle> serverIn(Path folder) {
    var pidFile = folder.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      var lines = Files.readAllLines(pidFile);
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(DatabaseFolder::isPostgres);
    } catch (IOException | NumberFormatException e) {
      log.warn("cannot read {}; the database server sorts it out itself", pidFile, e);
      return Optional.empty();
    }
  }

  /** A desk that was killed leaves its database server behind; ours must be the only one. */
  static void stopOrphan(Path folder) {
    serverIn(folder).ifPresent(DatabaseFolder::stop);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(path -> path.endsWith("postgres")).isPresent();
  }

  private static void stop(ProcessHandle orphan) {
    log.info("stopping the database server {} that a killed desk left behind", orphan.pid());
    orphan.destroy();
    try {
      orphan.onExit().get(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      orphan.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot wait for process " + orphan.pid(), e);
    }
  }
}
