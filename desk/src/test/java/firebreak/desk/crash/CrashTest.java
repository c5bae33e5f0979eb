package firebreak.desk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.crash.ChildDesk.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

/** A desk that is killed again and again under load loses nothing and does nothing twice. */
class CrashTest {

  private static final int KILLS = 10;
  private static final int POSTS_A_SECOND = 50;
  private static final Duration DRAINS_WITHIN = Duration.ofSeconds(90);
  private static final Duration LETTERS_LEAVE_WITHIN = Duration.ofSeconds(150);

  private final SplittableRandom random = new SplittableRandom(20_260_307);
  private final Set<Postmaster> databaseServers = new LinkedHashSet<>();

  @Test
  void a_desk_killed_ten_times_keeps_every_post_once_and_acts_as_if_nothing_had_happened()
      throws Exception {
    var longAgo = Instant.now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    try (var firehose = Firehose.open();
        var mailroom = Mailroom.open();
        var wall = Wall.open(random.split());
        var crowd = new Crowd(firehose, random.split(), longAgo)) {
      var home = aNewHome(mailroom.settings());
      killDuringTheVeryFirstStart(home);
      moveIn(home, firehose.address(), wall.address());
      crowd.talk(POSTS_A_SECOND);
      for (int kill = 0; kill < KILLS; kill++) {
        killAtSomeMoment(home, kill % 3 == 2);
      }
      try (var _ = ChildDesk.start(home).awaitReady()) {
        crowd.hush();
        var ledger = drained(home, crowd.aboutUs());
        assertNothingLostOrDoubled(ledger, crowd.aboutUs());
        assertDeadlinesFiredOnce(ledger);
        assertEveryPageWentOutOnce(ledger, mailroom);
        assertEveryReplyStandsThereOnce(ledger, wall);
        assertOneDatabaseServer(home);
        assertThat(ledger.signals()).isEqualTo(signalsOfADeskThatNobodyKills(firehose, crowd));
      }
    }
  }

  private static Home aNewHome(Map<String, String> settings) throws IOException {
    return Home.in(Path.of("target", "crash", UUID.randomUUID().toString()), settings);
  }

  /** In the middle of making the database, when files are there and make no sense yet. */
  private static void killDuringTheVeryFirstStart(Home home) throws Exception {
    var desk = ChildDesk.start(home);
    await("the first files of a database")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> holdsFilesOfADatabase(home.folder()));
    desk.kill();
  }

  private static boolean holdsFilesOfADatabase(Path folder) throws IOException {
    try (var inside = Files.newDirectoryStream(folder, "postgres*")) {
      for (var candidate : inside) {
        if (Files.exists(candidate.resolve("postgresql.conf"))) {
          return true;
        }
      }
    }
    return false;
  }

  private void moveIn(Home home, URI stream, URI wall) throws Exception {
    var desk = ChildDesk.start(home).awaitReady();
    Acme.moveInto(postmaster(home).database(), stream);
    CalmInn.moveInto(postmaster(home).database(), home.folder(), wall);
    desk.kill();
  }

  private void killAtSomeMoment(Home home, boolean whileItStarts) throws Exception {
    var desk = ChildDesk.start(home);
    if (whileItStarts) {
      desk.work(Duration.ofMillis(random.nextInt(300, 4_000)));
    } else {
      desk.awaitReady();
      databaseServers.add(postmaster(home));
      CalmInn.answerEveryone(postmaster(home).database());
      desk.work(Duration.ofMillis(random.nextInt(50, 2_500)));
    }
    desk.kill();
  }

  private static Postmaster postmaster(Home home) {
    return Postmaster.of(home.folder()).orElseThrow();
  }

  /** The books, once everything that was said has come in, or when it takes too long. */
  private static Ledger drained(Home home, List<String> said) {
    var ledger = new Ledger(postmaster(home).database());
    try {
      await()
          .atMost(DRAINS_WITHIN)
          .pollInterval(Duration.ofMillis(250))
          .until(() -> ledger.countMentions() >= said.size());
    } catch (ConditionTimeoutException e) {
      System.out.println("not everything came in; the checks that follow name what is missing");
    }
    return ledger;
  }

  private static void assertNothingLostOrDoubled(Ledger ledger, List<String> said) {
    var mentions = ledger.mentions();
    assertThat(without(said, mentions)).as("said and lost").isEmpty();
    assertThat(without(mentions, said)).as("never said").isEmpty();
    assertThat(twice(mentions)).as("counted twice").isEmpty();
    assertThat(mentions).as("in the order in which they were said").isEqualTo(said);
    assertThat(without(said, ledger.posts())).as("posts lost").isEmpty();
    assertThat(twice(ledger.posts())).as("posts stored twice").isEmpty();
    assertThat(ledger.mentionsWithoutStory()).as("mentions that no story tells").isEmpty();
  }

  private static void assertDeadlinesFiredOnce(Ledger ledger) {
    assertThat(ledger.countCrises()).as("rooms").isPositive();
    await("every deadline that came is acted on")
        .atMost(Duration.ofSeconds(60))
        .until(() -> ledger.crisesWithADeadlineThatCameAndWasForgotten().isEmpty());
    assertThat(ledger.deadlinesPassed()).as("deadlines passed").isNotEmpty();
    assertThat(twice(ledger.deadlinesPassed())).as("deadlines passed twice").isEmpty();
    assertThat(ledger.clocksFired()).isEqualTo(ledger.deadlinesPassed());
    assertThat(ledger.timelinesWithHoles()).isEmpty();
  }

  private static void assertEveryPageWentOutOnce(Ledger ledger, Mailroom mailroom) {
    await("every letter has gone out or was given up")
        .atMost(LETTERS_LEAVE_WITHIN)
        .pollInterval(Duration.ofMillis(250))
        .until(() -> ledger.lettersOnTheWay().isEmpty() && ledger.alarmsForgotten().isEmpty());
    assertThat(ledger.countPages()).as("pages").isPositive();
    var arrived = 0L;
    for (var person : Acme.PEOPLE) {
      var letters = mailroom.lettersTo(Acme.mailOf(person));
      assertThat(twice(letters)).as("letters that %s got twice", person).isEmpty();
      arrived += letters.size();
    }
    assertThat(arrived).as("letters that arrived").isPositive();
    assertThat(arrived)
        .as("letters that went out")
        .isGreaterThanOrEqualTo(ledger.countLettersSent());
  }

  private static void assertEveryReplyStandsThereOnce(Ledger ledger, Wall wall) {
    await("every reply has come to its end")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(250))
        .until(() -> ledger.repliesWithoutAnEnd().isEmpty());
    var standing = wall.repliesUnder();
    assertThat(twice(standing)).as("posts that were answered twice").isEmpty();
    assertThat(standing).as("replies").isNotEmpty();
    assertThat(standing).containsExactlyInAnyOrderElementsOf(ledger.postsAnswered());
  }

  private void assertOneDatabaseServer(Home home) {
    var last = postmaster(home);
    assertThat(last.runs()).isTrue();
    assertThat(databaseServers.stream().filter(server -> server.pid() != last.pid()))
        .as("database servers that killed desks left behind")
        .isNotEmpty()
        .noneMatch(Postmaster::runs);
  }

  private static Set<String> signalsOfADeskThatNobodyKills(Firehose firehose, Crowd crowd)
      throws Exception {
    var home = aNewHome(Map.of());
    try (var same = firehose.again()) {
      try (var _ = ChildDesk.start(home).awaitReady()) {
        Acme.moveInto(postmaster(home).database(), same.address());
      }
      try (var _ = ChildDesk.start(home).awaitReady()) {
        var signals = drained(home, crowd.aboutUs()).signals();
        assertThat(signals)
            .as("signals of a desk that nobody kills, heard by %s", same.listenersEver())
            .isNotEmpty();
        return signals;
      }
    }
  }

  private static List<String> without(List<String> all, List<String> some) {
    var rest = new LinkedHashSet<>(all);
    some.forEach(rest::remove);
    return List.copyOf(rest);
  }

  private static List<String> twice(List<String> ids) {
    var seen = new HashSet<String>();
    var again = new ArrayList<String>();
    ids.stream().filter(id -> !seen.add(id)).forEach(again::add);
    return again;
  }
}
