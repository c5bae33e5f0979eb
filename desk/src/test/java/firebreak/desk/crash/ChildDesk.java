package firebreak.desk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A desk in a process of its own, which can be killed as a power cut would. */
final class ChildDesk implements AutoCloseable {

  private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Home home;
  private final Process process;

  private ChildDesk(Home home, Process process) {
    this.home = home;
    this.process = process;
  }

  /**
   * Where a desk lives, before, between and after its processes.
   *
   * @param settings as environment variables
   */
  record Home(Path folder, int port, Map<String, String> settings) {

    static Home in(Path folder, Map<String, String> settings) throws IOException {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return new Home(folder.toAbsolutePath(), socket.getLocalPort(), settings);
      }
    }

    /** Everything that all its processes printed. */
    Path log() {
      return Path.of(folder + ".log");
    }

    String printed() {
      try {
        return Files.exists(log()) ? Files.readString(log()) : "";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns as soon as the process runs, long before the desk is ready. */
  static ChildDesk start(Home home) throws IOException {
    Files.createDirectories(home.folder());
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Xmx600m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            "firebreak.desk.Desk");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(Redirect.appendTo(home.log().toFile()));
    builder.environment().put("FIREBREAK_DATA", home.folder().toString());
    builder.environment().put("FIREBREAK_PORT", Integer.toString(home.port()));
    builder.environment().putAll(home.settings());
    return new ChildDesk(home, builder.start());
  }

  /** Ours without the tests, as people run it. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  ChildDesk awaitReady() {
    await("the desk in " + home.folder())
        .atMost(STARTS_WITHIN)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          assertRuns();
          return health() == 200;
        });
    return this;
  }

  /** What the health check answers: 200 is up, 503 is not, 0 is nobody there. */
  int health() throws InterruptedException {
    try {
      return get("/actuator/health").status();
    } catch (IOException e) {
      return 0;
    }
  }

  Page get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + home.port() + path))
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html,*/*")
            .build();
    var answer = HTTP.send(request, BodyHandlers.ofString());
    return new Page(answer.statusCode(), answer.body());
  }

  /** Lets it work for so long; fails when it ends by itself. */
  void work(Duration howLong) throws InterruptedException {
    var _ = process.waitFor(howLong.toMillis(), TimeUnit.MILLISECONDS);
    assertRuns();
  }

  private void assertRuns() {
    assertThat(process.isAlive()).as("the desk runs; it printed:\n" + home.printed()).isTrue();
  }

  /** Ends it at once: nothing is flushed, closed or said. Its database server is left behind. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the killed desk is gone").isTrue();
  }

  /** Ends it politely, with its database server. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Postmaster.of(home.folder()).ifPresent(Postmaster::end);
  }

  /** What a browser got. */
  record Page(int status, String body) {}
}
