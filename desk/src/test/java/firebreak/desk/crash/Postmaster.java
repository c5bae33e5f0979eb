package firebreak.desk.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database server of a desk, as its data folder tells of it. */
record Postmaster(long pid, int port) {

  /** Empty when none runs there and none has left its file. */
  static Optional<Postmaster> of(Path folder) {
    var file = folder.resolve("postgres").resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var lines = Files.readAllLines(file);
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(
              new Postmaster(
                  Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean runs() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /** A way into its database that shares nothing with the desk. */
  JdbcClient database() {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
  }

  void end() {
    process().ifPresent(ProcessHandle::destroy);
  }

  /** As a system that is out of memory does it. */
  void kill() {
    process().ifPresent(ProcessHandle::destroyForcibly);
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
  }
}
