package firebreak.detect;

import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;

import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes up weeks of talk with a storm in it, the same for the same seed. */
final class Stir {

  private static final List<String> CHANNELS = List.of("bluesky", "mastodon", "x", "reviews");
  private static final List<String> WORDS =
      List.of(
          "charger", "melted", "parcel", "late", "thanks", "refund", "today", "again", "love",
          "shop", "support", "waiting", "answer", "broken", "colour", "battery");

  private final RandomGenerator chance;
  private Instant at = SATURDAY_NIGHT;
  private int number;

  Stir(RandomGenerator chance) {
    this.chance = chance;
  }

  /** So many mentions about this many seconds apart, this part of them hostile. */
  List<Talk.Line> talk(int mentions, double secondsApart, double hostile) {
    var lines = new ArrayList<Talk.Line>();
    for (int i = 0; i < mentions; i++) {
      at = at.plusMillis((long) (chance.nextExponential() * secondsApart * 1000));
      lines.add(line(chance.nextDouble() < hostile));
    }
    return lines;
  }

  private Talk.Line line(boolean hostile) {
    boolean again = number > 10 && chance.nextInt(50) == 0;
    boolean late = chance.nextInt(30) == 0;
    int id = again ? number - chance.nextInt(10) : number++;
    var said =
        aMention()
            .withId("p" + id)
            .by("author" + chance.nextInt(4_000))
            .followedBy((long) Math.exp(4 + 2 * chance.nextGaussian()))
            .on(CHANNELS.get(chance.nextInt(CHANNELS.size())))
            .saying(words())
            .at(late ? at.minusSeconds(chance.nextInt(20_000)) : at);
    var placed = chance.nextInt(4) == 0 ? said.inThread("p" + chance.nextInt(id + 1)) : said;
    return new Talk.Line(placed.build(), reading(hostile));
  }

  private Reading reading(boolean hostile) {
    boolean harmed = hostile && chance.nextInt(200) == 0;
    return Talk.reading(hostile ? -0.8 : 0.2, harmed ? Set.of(Harm.HAZARD) : Set.of());
  }

  private String words() {
    var said = new StringBuilder("acme");
    for (int i = 0; i < 7; i++) {
      said.append(' ').append(WORDS.get(chance.nextInt(WORDS.size())));
    }
    if (chance.nextInt(20) == 0) {
      said.append(" #tag").append(chance.nextInt(30));
    }
    if (chance.nextInt(20) == 0) {
      said.append(" https://news.example/").append(chance.nextInt(30));
    }
    return said.toString();
  }
}
