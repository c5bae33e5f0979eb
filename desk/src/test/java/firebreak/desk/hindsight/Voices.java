package firebreak.desk.hindsight;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.detecting.Signals;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.testkit.MentionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the public speak about a brand that no other test knows, calmly or in anger. */
public final class Voices {

  private final Brands brands;
  private final Sources sources;
  private final Intake intake;
  private final Signals signals;
  private final Runs runs;
  private final JdbcClient db;
  private final ArrayList<ChannelEvent> said = new ArrayList<>();
  private final BrandId brand = new BrandId("v" + UUID.randomUUID().toString().substring(0, 8));
  private int number;

  public Voices(ApplicationContext desk) {
    brands = desk.getBean(Brands.class);
    sources = desk.getBean(Sources.class);
    intake = desk.getBean(Intake.class);
    signals = desk.getBean(Signals.class);
    runs = desk.getBean(Runs.class);
    db = desk.getBean(JdbcClient.class);
    brands.save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), false, false), "test");
    sources.save(
        new Source(brand.value(), new ChannelId("bluesky"), Optional.of(brand), Map.of(), true),
        "test");
  }

  public Brand brand() {
    return brands.byId(brand).orElseThrow();
  }

  /** People who say something kind, each after so long. */
  public Voices calm(int people, Instant from, Duration apart) {
    return speak(people, from, apart, "I saw an acme phone on the bus, number ");
  }

  /** People who are against us, each after so long. */
  public Voices angry(int people, Instant from, Duration apart) {
    return speak(people, from, apart, "Shame on you acme, the worst service ever, number ");
  }

  private Voices speak(int people, Instant from, Duration apart, String words) {
    for (int i = 0; i < people; i++) {
      int one = number++;
      var post =
          MentionBuilder.aMention()
              .of(brand.value())
              .withId(brand + "/" + one)
              .by("author-" + brand + "-" + one)
              .saying(words + one)
              .at(from.plus(apart.multipliedBy(i)))
              .post();
      said.add(new ChannelEvent.Posted(post, post.postedAt()));
    }
    return this;
  }

  /** Lets the desk hear what was said so far, in batches of that size. */
  public void heard(int batch) {
    var source = sources.byId(brand.value()).orElseThrow();
    for (int from = 0; from < said.size(); from += batch) {
      var some = List.copyOf(said.subList(from, Math.min(said.size(), from + batch)));
      intake.accept(source, some, new Cursor("1", Instant.EPOCH));
    }
    said.clear();
  }

  /** Four weeks of quiet with four bursts, of 11, 14, 18 and 30 people. */
  public void fourBursts(Instant until) {
    var begin = until.minus(Duration.ofDays(30));
    var at = begin;
    int[] people = {11, 14, 18, 30};
    int[] days = {18, 21, 24, 27};
    for (int i = 0; i < people.length; i++) {
      var burst = begin.plus(Duration.ofDays(days[i]));
      int quiet = (int) Duration.between(at, burst).toHours() / 2;
      calm(quiet, at, Duration.ofHours(2));
      angry(people[i], burst, Duration.ofSeconds(90));
      at = burst.plus(Duration.ofHours(4));
    }
    calm((int) Duration.between(at, until).toHours() / 2, at, Duration.ofHours(2));
    heard(50);
  }

  /** The signals that many people at once gave, oldest first. */
  List<Signal> bursts() {
    return signals.of(brand, Instant.EPOCH).stream()
        .filter(signal -> signal.measure() instanceof NegativeBurst)
        .toList();
  }

  /** Waits until its past was heard again. */
  void tried() {
    Awaitility.await().until(() -> runs.of(brand).filter(Run.Done.class::isInstance).isPresent());
  }

  /** How often an act was written down. */
  int audited(String act, String subject) {
    return db.sql("select count(*) from audit where act = ? and subject = ?")
        .params(act, subject)
        .query(Integer.class)
        .single();
  }
}
