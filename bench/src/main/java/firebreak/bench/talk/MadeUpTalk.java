package firebreak.bench.talk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * Writes a recording of made-up posts about the made-up brand Acme: {@code MadeUpTalk FILE POSTS
 * SECONDS SEED}.
 */
public final class MadeUpTalk {

  /*
   * Posts come evenly spread with jitter over the time given. A third of them answers one of the
   * last five hundred posts, half of the rest belongs to one of forty stories that rise and fade
   * (same words with variations, a hashtag or a link of their own), and the others stand alone. Two
   * thirds are English, one third Polish. Authors are drawn so that few write much and many once.
   * Words are put together from small pieces, so that hardly two posts are the same.
   */

  private static final Instant BEGIN = Instant.parse("2026-03-02T06:00:00Z");
  private static final int STORIES = 40;
  private static final int ANSWERABLE = 500;

  private final Random random;
  private final Phrases phrases;
  private final int posts;
  private final Duration length;

  MadeUpTalk(int posts, Duration length, long seed) {
    this.random = new Random(seed);
    this.phrases = new Phrases(random);
    this.posts = posts;
    this.length = length;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("MadeUpTalk FILE POSTS SECONDS SEED");
      System.exit(2);
    }
    var length = Duration.ofSeconds(Long.parseLong(arguments[2]));
    new MadeUpTalk(Integer.parseInt(arguments[1]), length, Long.parseLong(arguments[3]))
        .write(Path.of(arguments[0]));
  }

  /** Writes JSON lines as docs/replay.md describes them. */
  void write(Path file) throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (int number = 0; number < posts; number++) {
        out.println(line(number));
      }
      if (out.checkError()) {
        throw new IOException("cannot write " + file);
      }
    }
  }

  private String line(int number) {
    boolean polish = random.nextInt(3) == 0;
    boolean answers = number > ANSWERABLE && random.nextInt(3) == 0;
    boolean inStory = !answers && random.nextBoolean();
    var words = inStory ? phrases.inStory(story(number), polish) : phrases.alone(polish, answers);
    return "{\"id\":\"m%d\",\"created_at\":\"%s\",\"author\":\"%s\",\"followers\":%d,\"channel\":\"%s\",\"text\":\"%s\"%s}"
        .formatted(
            number,
            at(number),
            author(),
            (long) Math.exp(random.nextDouble() * 9),
            "mastodon",
            words,
            answers
                ? ",\"in_reply_to\":\"m" + (number - 1 - random.nextInt(ANSWERABLE)) + "\""
                : "");
  }

  /** Stories follow one another; the neighbours of the running one are still talked about. */
  private int story(int number) {
    int running = (int) ((long) number * STORIES / posts);
    return Math.max(0, running - (int) Math.abs(random.nextGaussian() * 1.5));
  }

  private Instant at(int number) {
    double share = (number + random.nextDouble()) / posts;
    return BEGIN.plusMillis((long) (share * length.toMillis()));
  }

  /** Squaring makes low numbers frequent: few people write much. */
  private String author() {
    double drawn = random.nextDouble();
    return "person" + (int) (drawn * drawn * posts / 2);
  }
}
