package firebreak.desk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.crash.ChildDesk.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that goes away in the middle of everything, and comes back. */
class DatabaseAwayTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final Path folder = Path.of("target", "crash", UUID.randomUUID().toString());

  @Test
  void nothing_is_lost_and_listening_goes_on_by_itself_while_pages_say_what_is_wrong()
      throws Exception {
    var longAgo = Instant.now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    var server = server(0);
    int port = server.getPort();
    var home = Home.in(folder.resolve("desk"), Map.of("FIREBREAK_DATABASE_URL", url(port)));
    var ledger = new Ledger(JdbcClient.create(server.getPostgresDatabase()));
    try (var firehose = Firehose.open();
        var crowd = new Crowd(firehose, new SplittableRandom(7), longAgo)) {
      ChildDesk.start(home).awaitReady().close();
      Acme.moveInto(ledger.db(), firehose.address());
      try (var desk = ChildDesk.start(home).awaitReady()) {
        var browser = Browser.signedIn(home);
        crowd.talk(50);
        await("the first posts").atMost(SOON).until(() -> ledger.countMentions() > 50);

        server.close();
        await("the desk is not well").atMost(SOON).until(() -> desk.health() == 503);
        assertSaysWhatIsWrong(browser.get("/watch/acme"));
        assertSaysWhatIsWrong(browser.get("/"));

        server = server(port);
        await("the desk is well again").atMost(SOON).until(() -> desk.health() == 200);
        crowd.hush();
        await("all posts are stored")
            .atMost(SOON)
            .until(() -> ledger.countMentions() >= crowd.aboutUs().size());
        assertThat(ledger.mentions()).isEqualTo(crowd.aboutUs());
        assertThat(browser.get("/watch/acme").status()).isEqualTo(200);
        assertThat(home.printed()).contains("intake.failed:").contains("intake.recovered:");
      }
    } finally {
      server.close();
    }
  }

  private static void assertSaysWhatIsWrong(ChildDesk.Page page) {
    assertThat(page.status()).isEqualTo(500);
    assertThat(page.body())
        .contains("The desk cannot show this just now.")
        .contains("look at the database")
        .doesNotContain("Exception")
        .doesNotContain("at org.")
        .doesNotContain("Apache Tomcat");
  }

  private static String url(int port) {
    return "postgresql://postgres:postgres@127.0.0.1:" + port + "/postgres";
  }

  /** Somebody's own PostgreSQL, always on the same files. */
  private EmbeddedPostgres server(int port) throws IOException {
    Files.createDirectories(folder);
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("server"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .start();
  }
}
