package firebreak.desk.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Real PostgreSQL from shipped binaries, durable, in the data folder. */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PATIENCE_AGAIN = Duration.ofSeconds(15);
  private static final int ANY_PORT = 0;

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;
  private boolean closed;

  private EmbeddedDatabase(Path folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
    this.port = server.getPort();
  }

  /** Starts what is in the folder, or makes a new database there. */
  static EmbeddedDatabase start(Path folder) {
    DatabaseFolder.stopOrphan(folder);
    try {
      DatabaseFolder.make(folder, unfinished -> run(unfinished, ANY_PORT, PATIENCE).close());
      return new EmbeddedDatabase(folder, run(folder, ANY_PORT, PATIENCE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the database in " + folder, e);
    }
  }

  private static EmbeddedPostgres run(Path folder, int port, Duration patience) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(patience)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("work_mem", "16MB")
        .setServerConfig("max_wal_size", "2GB")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .start();
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  /**
   * A full disk or the system's hunger for memory can end the server while the desk lives; then
   * only a new one on the same port brings back what everybody here talks to.
   */
  synchronized void startAgainIfItEnded() {
    if (closed || DatabaseFolder.serverIn(folder).isPresent()) {
      return;
    }
    log.error("database.down: the database server in {} has ended and is started again", folder);
    try {
      server.close();
      server = run(folder, port, PATIENCE_AGAIN);
      log.info("database.up: the database server in {} runs again", folder);
    } catch (IOException | RuntimeException e) {
      log.error("database.down: it does not start; is the disk full? {}", e.toString());
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    server.close();
  }
}
