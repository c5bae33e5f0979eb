package firebreak.desk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.crash.ChildDesk.Home;
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
import org.junit.jupiter.api.condition.EnabledIf;

/** A disk that is full for a while, on a small disk of its own. */
@EnabledIf(
    value = "mayMount",
    disabledReason = "FullDiskTest needs the right to mount a small tmpfs; it does not run here")
class FullDiskTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final int MEGABYTES = 260;

  static boolean mayMount() throws IOException, InterruptedException {
    var point = Files.createTempDirectory("firebreak-may-mount");
    boolean may = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", point.toString());
    if (may) {
      run("umount", point.toString());
    } else {
      System.out.println("FullDiskTest does not run: this user may not mount a tmpfs");
    }
    Files.delete(point);
    return may;
  }

  @Test
  void the_desk_says_that_it_cannot_keep_anything_and_goes_on_without_loss_when_there_is_space()
      throws Exception {
    var disk = Path.of("target", "crash", UUID.randomUUID().toString()).toAbsolutePath();
    Files.createDirectories(disk);
    assertThat(mount(disk)).isTrue();
    try {
      fillAndFree(disk);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private static void fillAndFree(Path disk) throws Exception {
    var longAgo = Instant.now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    var home = Home.in(disk, Map.of());
    try (var firehose = Firehose.open();
        var crowd = new Crowd(firehose, new SplittableRandom(11), longAgo)) {
      try (var _ = ChildDesk.start(home).awaitReady()) {
        Acme.moveInto(Postmaster.of(home.folder()).orElseThrow().database(), firehose.address());
      }
      try (var desk = ChildDesk.start(home).awaitReady()) {
        var browser = Browser.signedIn(home);
        var ledger = new Ledger(Postmaster.of(home.folder()).orElseThrow().database());
        crowd.talk(50);
        await("the first posts").atMost(SOON).until(() -> ledger.countMentions() > 50);

        var filler = disk.resolve("filler");
        fill(filler);
        await("the desk is not well")
            .atMost(SOON)
            .until(() -> {
              fill(filler);
              return desk.health() == 503;
            });
        assertThat(browser.get("/watch/acme").body())
            .containsAnyOf("cannot be kept", "The desk cannot show this just now.")
            .doesNotContain("Exception");
        assertThat(home.printed()).contains("intake.failed:");

        Files.delete(filler);
        await("the desk is well again").atMost(SOON).until(() -> desk.health() == 200);
        crowd.hush();
        await("all posts are stored")
            .atMost(SOON)
            .ignoreExceptions()
            .until(() -> ledger.countMentions() >= crowd.aboutUs().size());
        assertThat(ledger.mentions()).isEqualTo(crowd.aboutUs());
        assertThat(home.printed()).contains("intake.recovered:");
      }
    }
  }

  /** Takes all space that is left, to the last block. */
  private static void fill(Path filler) {
    try (var out =
        Files.newOutputStream(
            filler,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.APPEND)) {
      var block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private static boolean mount(Path on) throws IOException, InterruptedException {
    return run(
        "mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=755", "tmpfs", on.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
