package firebreak.desk.replaying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A made-up day of a made-up brand: quiet talk, then people who are angry about one thing. */
final class Storm {

  private static final Instant MORNING = Instant.parse("2026-03-07T08:00:00Z");
  private static final List<String> CALM =
      List.of(
          "Picked up my acme kettle today",
          "Kupiłem dziś czajnik acme",
          "Does the acme toaster come in red?",
          "Czy acme otwiera sklep w Gdyni?");
  private static final List<String> ANGRY =
      List.of(
          "This acme kettle is terrible, it broke after one day and nobody answers",
          "Worst service ever, acme refuses my refund. Awful!",
          "Okropna obsługa acme, czajnik zepsuł się po jednym dniu, żenada",
          "acme oszukuje klientów, fatalna firma, nie polecam");

  private Storm() {}

  /** Writes JSON lines, not quite in the order of time; some answer others that are not named. */
  static Path write(Path file, int posts) throws IOException {
    var random = new Random(7);
    var lines = new ArrayList<String>();
    for (int i = 0; i < posts; i++) {
      boolean angry = i > posts / 3 && random.nextInt(3) > 0;
      var words = angry ? ANGRY : CALM;
      boolean answers = i > 20 && random.nextInt(4) == 0;
      lines.add(
          """
          {"id":"p%d","created_at":"%s","author":"person%d","channel":"%s","text":"%s"%s}\
          """
              .formatted(
                  i,
                  MORNING.plusSeconds(i * 40L + random.nextInt(30)),
                  random.nextInt(posts),
                  random.nextInt(3) == 0 ? "bluesky" : "mastodon",
                  answers ? "I have the same, disgusting" : words.get(random.nextInt(4)),
                  answers ? ",\"in_reply_to\":\"p" + (i - 1 - random.nextInt(5)) + "\"" : ""));
    }
    Collections.swap(lines, 3, 40);
    return Files.write(file, lines);
  }
}
