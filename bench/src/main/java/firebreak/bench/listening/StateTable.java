package firebreak.bench.listening;

import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.Reading;
import firebreak.model.ThreadPlace;
import firebreak.model.WatchId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Prints what a brand and a story cost in memory, and how long writing and reading all takes. */
public final class StateTable {

  private static final int BRANDS = 10_000;
  private static final int ACTIVE = 100;
  private static final int QUIET_MENTIONS = 20;
  private static final int ACTIVE_MENTIONS = 5_000;
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Instant BEGIN = Instant.parse("2026-03-02T06:00:00Z");
  private static final Thresholds SHIPPED = Thresholds.shipped(ZoneOffset.UTC);
  private static final ChannelId CHANNEL = new ChannelId("bluesky");
  private static final List<String> WORDS =
      List.of("charger parcel late thanks refund today again love shop support waiting".split(" "));

  private final Random chance = new Random(42);

  private StateTable() {}

  public static void main(String[] arguments) throws IOException {
    new StateTable().print();
  }

  private void print() throws IOException {
    System.out.println("| state | measured | aim |");
    System.out.println("|---|---|---|");
    row("a brand that is watched and was never named", bytesOf(0, BRANDS) + " bytes", "");
    row(
        "a quiet brand: 20 mentions in a week",
        bytesOf(QUIET_MENTIONS, 2_000) + " bytes",
        "8 KiB, or it spills");
    row(
        "an active brand: 5,000 mentions in a week",
        bytesOf(ACTIVE_MENTIONS, 20) / 1024 + " KiB",
        "");
    row("one more story of ten mentions", storyBytes() + " bytes", "");
    all();
  }

  private static void row(String what, String measured, String aim) {
    System.out.println("| " + what + " | " + measured + " | " + aim + " |");
  }

  private long bytesOf(int mentions, int brands) {
    long before = heap();
    var kept = IntStream.range(0, brands).mapToObj(i -> brand(i, mentions)).toList();
    long after = heap();
    return kept.isEmpty() ? 0 : (after - before) / kept.size();
  }

  private long storyBytes() {
    int stories = 500;
    var detector = brand(0, ACTIVE_MENTIONS);
    long before = heap();
    for (int i = 0; i < stories * 10; i++) {
      var root = new PostId(CHANNEL, "root" + i / 10);
      detector.observe(mention(0, "s" + i, Optional.of(root), BEGIN.plus(WEEK)), reading());
    }
    long grown = heap() - before;
    return detector.storiesByHeat(BEGIN.plus(WEEK), stories).isEmpty() ? 0 : grown / stories;
  }

  private void all() throws IOException {
    var detectors =
        IntStream.range(0, BRANDS)
            .mapToObj(i -> brand(i, i < ACTIVE ? ACTIVE_MENTIONS : QUIET_MENTIONS))
            .toList();
    var writes = new ArrayList<Double>();
    var reads = new ArrayList<Double>();
    long bytes = 0;
    for (int round = 0; round < 5; round++) {
      long begun = Rounds.processorNanos();
      var written = new ArrayList<byte[]>();
      for (var detector : detectors) {
        written.add(bytes(detector));
      }
      writes.add((Rounds.processorNanos() - begun) / 1e9);
      begun = Rounds.processorNanos();
      for (var state : written) {
        Detector.readFrom(new DataInputStream(new ByteArrayInputStream(state)), SHIPPED);
      }
      reads.add((Rounds.processorNanos() - begun) / 1e9);
      bytes = written.stream().mapToLong(state -> state.length).sum();
    }
    var what = " " + BRANDS + " brands, " + ACTIVE + " of them active, ";
    row("writing" + what + "median of 5", seconds(writes), "under 5 s both together");
    row("reading them again, median of 5", seconds(reads), "");
    row("all of it written down", bytes / 1024 / 1024 + " MiB", "");
  }

  private static String seconds(List<Double> figures) {
    return Rounds.written(figures.stream().sorted().toList().get(figures.size() / 2)) + " s";
  }

  private static byte[] bytes(Detector detector) throws IOException {
    var written = new ByteArrayOutputStream();
    detector.writeTo(new DataOutputStream(written));
    return written.toByteArray();
  }

  private Detector brand(int number, int mentions) {
    var detector = Detector.fresh(new BrandId("brand-" + number), SHIPPED);
    for (int i = 0; i < mentions; i++) {
      var at = BEGIN.plus(WEEK.multipliedBy(i).dividedBy(Math.max(1, mentions)));
      detector.observe(mention(number, "p" + i, Optional.empty(), at), reading());
    }
    return detector;
  }

  private Mention mention(int brand, String id, Optional<PostId> answers, Instant at) {
    var post = new PostId(CHANNEL, "b" + brand + "-" + id);
    var said =
        new Post(
            post,
            Author.known(new AuthorId(CHANNEL, "author" + chance.nextInt(4_000)), "somebody"),
            words(),
            at,
            new ThreadPlace(answers.orElse(post), answers, Optional.empty()),
            Engagement.UNKNOWN,
            new PostFacts(
                Optional.of("en"), Optional.empty(), List.of(), 0, OptionalDouble.empty()));
    return new Mention(new BrandId("brand-" + brand), said, Set.of(new WatchId("w")), at);
  }

  private String words() {
    return IntStream.range(0, 9)
        .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())) + chance.nextInt(30))
        .reduce("", (said, word) -> said + " " + word);
  }

  private Reading reading() {
    return new Reading("en", chance.nextInt(5) == 0 ? -0.8 : 0.3, 0, 0, Set.of(), false, List.of());
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
