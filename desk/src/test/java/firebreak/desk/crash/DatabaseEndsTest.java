package firebreak.desk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.crash.ChildDesk.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The desk's own database server is killed while the desk lives. */
class DatabaseEndsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void is_started_again_on_the_same_port_and_nothing_is_lost() throws Exception {
    var longAgo = Instant.now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    var home = Home.in(Path.of("target", "crash", UUID.randomUUID().toString()), Map.of());
    try (var firehose = Firehose.open();
        var crowd = new Crowd(firehose, new SplittableRandom(11), longAgo)) {
      try (var _ = ChildDesk.start(home).awaitReady()) {
        Acme.moveInto(server(home).database(), firehose.address());
      }
      try (var desk = ChildDesk.start(home).awaitReady()) {
        var before = server(home);
        var ledger = new Ledger(before.database());
        crowd.talk(50);
        await("the first posts").atMost(SOON).until(() -> ledger.countMentions() > 50);

        before.kill();
        await("another server")
            .atMost(SOON)
            .ignoreExceptions()
            .until(() -> server(home).pid() != before.pid() && ledger.countMentions() > 50);
        crowd.hush();
        await("all posts are stored")
            .atMost(SOON)
            .until(() -> ledger.countMentions() >= crowd.aboutUs().size());

        assertThat(ledger.mentions()).isEqualTo(crowd.aboutUs());
        assertThat(server(home).port()).isEqualTo(before.port());
        assertThat(desk.health()).isEqualTo(200);
        assertThat(home.printed()).contains("database.down:").contains("database.up:");
      }
    }
  }

  private static Postmaster server(Home home) {
    return Postmaster.of(home.folder()).orElseThrow();
  }
}
