package firebreak.desk.bench;

import firebreak.desk.claims.Keeping;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.LongCrisis;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Post;
import firebreak.model.Tier;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/**
 * A crisis of 50,000 mentions and 2,000 entries on its timeline: how long each page takes from the
 * first byte asked to the last byte read, and how late a change is told to 200 open lines. Not part
 * of the tests; {@code ./firebreak bench rooms} runs it.
 */
@DeskTest
class RoomsBench {

  private static final int MENTIONS = Integer.getInteger("bench.mentions", 50_000);
  private static final int ENTRIES = 2_000;
  private static final int LINES = 200;
  private static final int PRESSES = 30;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);

  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired LongCrisis longer;
  @Autowired Keeping claims;
  @Autowired People people;
  @Autowired OneTimeTokenService tokens;
  @Autowired InstantSource clock;
  @Autowired JdbcClient db;
  @LocalServerPort int port;

  final List<String> found = new ArrayList<>();

  @Test
  void a_great_crisis_is_answered_in_time() throws Exception {
    var ana = somebody();
    var brand = storm.aBrand();
    var room = aGreatCrisis(brand, ana);
    var visitor = visitor(ana);

    for (var path : paths(brand, room)) {
      page(visitor, path.replace(room.value(), "ID").replace(brand.value(), "BRAND"), path);
    }
    lines(room, ana);
    Files.writeString(Path.of("target/bench-rooms.md"), String.join("\n", found) + "\n");
  }

  private CrisisId aGreatCrisis(BrandId brand, Person ana) {
    var now = clock.instant();
    var from = now.minus(Duration.ofMinutes(110));
    for (int n = 0; n < MENTIONS; n += 1_000) {
      var posts = new ArrayList<Post>();
      for (int i = n; i < Math.min(n + 1_000, MENTIONS); i++) {
        posts.add(post(brand, i, from.plusMillis(i * 6_000_000L / MENTIONS)));
      }
      storm.hear(brand, posts);
    }
    var room =
        crises.all().stream()
            .filter(one -> one.brand().equals(brand))
            .findFirst()
            .orElseThrow()
            .id();
    crises.decide(room, new Command.Declare(ana.id(), Tier.T3, ana.id()));
    db.sql("analyze").update(); // as the database does by itself once a minute
    longer.words(room, ana.id(), 5, now.minus(Duration.ofMinutes(10)));
    longer.notes(room, ana.id(), ENTRIES, now);
    for (var circulating : List.of("ruined our holiday", "awful service", "Acme", "Number 777")) {
      claims.takeOn(room, List.of(circulating), ana);
    }
    return room;
  }

  private static Post post(BrandId brand, int n, Instant at) {
    return MentionBuilder.aMention()
        .on(List.of("bluesky", "mastodon").get(n % 2))
        .withId(brand + "-" + n)
        .by("author-" + n % 9_000)
        .followedBy(n == 4_000 ? 250_000 : n * 7_919L % 30_000)
        .saying("Terrible, awful service from Acme, they ruined our holiday. Number " + n)
        .linkingTo("https://example.org/holiday-" + brand + "-" + n % 3)
        .at(at)
        .post();
  }

  private static List<String> paths(BrandId brand, CrisisId room) {
    var here = "/crises/" + room;
    return List.of(
        "/crises",
        here,
        here + "/parts/top",
        here + "/parts/acts",
        here + "/parts/steps",
        here + "/parts/said",
        here + "/parts/happened",
        here + "/parts/evidence",
        here + "/claims",
        here + "/claims/part",
        here + "/playbook",
        here + "/timeline",
        here + "/timeline.csv",
        here + "/review",
        here + "/curve",
        "/watch/" + brand,
        "/watch/" + brand + "/state",
        "/watch/" + brand + "/stories",
        "/watch/" + brand + "/mentions",
        "/watch/" + brand + "/curve",
        "/watch/" + brand + "/empathy",
        "/duty/" + brand,
        "/replies",
        "/matrix/" + brand,
        "/matrix/" + brand + "/versions/2026-1/history");
  }

  private void page(Visitor visitor, String name, String path) throws Exception {
    for (int n = 0; n < WARM_UP; n++) {
      visitor.get(path);
    }
    var took = new long[ROUNDS];
    int size = 0;
    for (int n = 0; n < ROUNDS; n++) {
      long began = System.nanoTime();
      size = visitor.get(path).length();
      took[n] = System.nanoTime() - began;
    }
    Arrays.sort(took);
    found.add(
        String.format(
            Locale.ROOT,
            "| `%s` | %.0f ms | **%.0f ms** | %.0f ms | %d KB |",
            name,
            took[ROUNDS / 2] / 1e6,
            took[ROUNDS * 95 / 100] / 1e6,
            took[ROUNDS - 1] / 1e6,
            size / 1024));
  }

  /** From the moment somebody presses to the moment the last of all open lines has heard it. */
  private void lines(CrisisId room, Person ana) throws Exception {
    var took = new ArrayList<Duration>();
    try (var lines = new OpenLines(visitor(ana), LINES)) {
      for (int n = 0; n < PRESSES; n++) {
        var note = new Command.Note(ana.id(), "pressed " + n);
        took.add(lines.untilAllHear(() -> crises.decide(room, note)));
      }
    }
    took.sort(null);
    found.add(
        "| a press in the room until the last of %d open lines has heard it | %d ms | **%d ms** | %d ms | |"
            .formatted(
                LINES,
                took.get(PRESSES / 2).toMillis(),
                took.get(PRESSES * 95 / 100).toMillis(),
                took.getLast().toMillis()));
  }

  private Visitor visitor(Person person) throws Exception {
    var token = tokens.generate(new GenerateOneTimeTokenRequest(person.id().value()));
    return Visitor.signedIn(port, token.getTokenValue());
  }

  private Person somebody() {
    var mail = UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson("Ana", mail, Role.ADMIN, "en", ZoneId.of("Europe/Warsaw")), "test");
  }
}
