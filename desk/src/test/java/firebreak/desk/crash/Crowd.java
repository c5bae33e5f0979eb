package firebreak.desk.crash;

import firebreak.desk.crash.Firehose.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up people who keep talking, whether or not anybody listens. Storms against one brand and
 * quiet times take turns; half of what is said is about somebody else; some messages come twice.
 */
final class Crowd implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int STORM = 250;
  private static final int PEOPLE = 400;
  private static final Duration BETWEEN = Duration.ofSeconds(2);
  private static final List<String> ANGRY =
      List.of(
          "The Acme charger caught fire and burned my hand, I am in hospital",
          "Terrible, awful service from Acme, they ruined our holiday",
          "Acme lied to us and nobody answers, I am furious",
          "Never again. Acme is the worst company I have ever dealt with",
          "Acme to oszuści, okropna obsługa, nie polecam nikomu");
  private static final List<String> CALM =
      List.of("Thank you Acme, lovely stay", "Acme opens a new hotel next week");
  private static final List<String> OTHERS =
      List.of("What a beautiful morning", "My train is late again", "Good coffee here");
  private static final int A_GUEST_AMONG = 26;

  private final ScheduledExecutorService mouth = Executors.newSingleThreadScheduledExecutor();
  private final List<String> aboutUs = new ArrayList<>();
  private final Firehose firehose;
  private final RandomGenerator random;
  private final Instant start;
  private int said;

  Crowd(Firehose firehose, RandomGenerator random, Instant start) {
    this.firehose = firehose;
    this.random = random;
    this.start = start;
  }

  /** Talks from now on, so many posts a second. */
  void talk(int perSecond) {
    var every = Duration.ofSeconds(1).dividedBy(perSecond);
    var _ = mouth.scheduleAtFixedRate(this::sayOne, 0, every.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Falls silent; returns when the last word was said. */
  void hush() throws InterruptedException {
    mouth.shutdown();
    if (!mouth.awaitTermination(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the crowd does not stop talking");
    }
  }

  /** The ids of all posts about the brand, in the order in which they were said. */
  synchronized List<String> aboutUs() {
    return List.copyOf(aboutUs);
  }

  synchronized void sayOne() {
    int number = said++;
    var at = start.plus(BETWEEN.multipliedBy(number));
    var author = "did:plc:person" + random.nextInt(PEOPLE);
    boolean ours = number % 2 == 0;
    var message = new Message(micros(at), post(author, number, at, words(number, ours)));
    if (ours) {
      aboutUs.add("at://" + author + "/app.bsky.feed.post/3k" + number);
    }
    firehose.say(message);
    if (random.nextInt(20) == 0) {
      firehose.say(message);
    }
  }

  private String words(int number, boolean ours) {
    if (!ours) {
      return number % A_GUEST_AMONG == 1 ? "A lovely week at CalmInn" : one(OTHERS);
    }
    int turn = number / STORM;
    return turn % 2 == 0
        ? one(ANGRY) + " #acmegate" + turn + " " + number
        : one(CALM) + " " + number;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String post(String author, int number, Instant at, String words) {
    var record = Map.of("$type", "app.bsky.feed.post", "text", words, "createdAt", at.toString());
    var commit =
        Map.of(
            "rev", "3kabc",
            "operation", "create",
            "collection", "app.bsky.feed.post",
            "rkey", "3k" + number,
            "cid", "bafyreia",
            "record", record);
    return JSON.writeValueAsString(
        Map.of("did", author, "time_us", micros(at), "kind", "commit", "commit", commit));
  }

  private static long micros(Instant moment) {
    return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
  }

  @Override
  public void close() {
    mouth.shutdownNow();
  }
}
