package firebreak.desk.platform;

import org.springframework.scheduling.annotation.Scheduled;

/** Looks after the embedded database server. */
final class DatabaseWatch {

  private final EmbeddedDatabase database;

  DatabaseWatch(EmbeddedDatabase database) {
    this.database = database;
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 2_000, scheduler = "housekeeping")
  void look() {
    database.startAgainIfItEnded();
  }
}
