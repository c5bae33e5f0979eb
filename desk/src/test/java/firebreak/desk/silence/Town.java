package firebreak.desk.silence;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.testkit.MentionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A brand of a test's own that is spoken of every six minutes, and an ear that a test can break.
 */
@Component
record Town(
    Brands brands,
    Sources sources,
    Intake intake,
    People people,
    SettableClock clock,
    JdbcClient db) {

  static final ChannelId BLUESKY = new ChannelId("bluesky");
  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final int PORTION = 500;

  BrandId aBrand() {
    var id = new BrandId("h" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(id, "Acme " + id, WARSAW, true, false), "test");
    sources.save(
        new Source("at-" + id, BLUESKY, Optional.of(id), Map.of(), true), "test"); // no ear runs
    return id;
  }

  Person somebody(String language) {
    var email = "h" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson("Ana", email, Role.ADMIN, language, WARSAW), "test");
  }

  /** Three weeks of posts, the last one that long before now. */
  void speaks(BrandId brand, Duration silentFor) {
    var end = clock.instant().minus(silentFor);
    var events = new ArrayList<ChannelEvent>();
    for (var at = end.minus(Duration.ofDays(21)); !at.isAfter(end); at = at.plusSeconds(360)) {
      events.add(said(brand, at));
    }
    for (int from = 0; from < events.size(); from += PORTION) {
      accept(brand, events.subList(from, Math.min(events.size(), from + PORTION)));
    }
  }

  void speaksOnce(BrandId brand) {
    accept(brand, List.of(said(brand, clock.instant())));
  }

  private void accept(BrandId brand, List<ChannelEvent> events) {
    var source = sources.byId("at-" + brand).orElseThrow();
    intake.accept(source, events, new Cursor("1", Instant.EPOCH));
  }

  private static ChannelEvent said(BrandId brand, Instant at) {
    var post =
        MentionBuilder.aMention()
            .of(brand.value())
            .withId(brand + "/" + at)
            .by("author " + at)
            .saying("acme has sent a parcel today")
            .at(at)
            .post();
    return new ChannelEvent.Posted(post, at);
  }

  /** The one ear that hears for these brands. */
  static final class OneEar implements Ears {

    private final List<BrandId> brands;
    ChannelHealth health;
    boolean running = true;

    OneEar(Instant now, BrandId... brands) {
      this.brands = List.of(brands);
      this.health = new ChannelHealth.Listening(now);
    }

    @Override
    public List<Ear> running() {
      return running ? List.of(new Ear(name(), BLUESKY, brands, health)) : List.of();
    }

    /** Of a source that the desk around the test does not know. */
    @Override
    public Set<String> known() {
      return Set.of(name());
    }

    private String name() {
      return "ear of " + brands;
    }
  }

  /** What people were told, open and ended. */
  List<String> told(BrandId brand) {
    return db.sql("select english from duty_alarm where brand_id = ? order by id")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  boolean somebodyIsStillWoken(BrandId brand) {
    return db.sql("select exists (select from duty_alarm where brand_id = ? and ended_at is null)")
        .param(brand.value())
        .query(Boolean.class)
        .single();
  }
}
