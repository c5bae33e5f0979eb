package firebreak.desk.badinput;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.channel.Listening;
import firebreak.channel.Pace;
import firebreak.channel.bluesky.BlueskyChannel;
import firebreak.channel.bluesky.BlueskySettings;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.testkit.MentionBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A brand of one test's own, and all that was kept about it. */
final class Acme {

  final BrandId brand = new BrandId("bad-" + UUID.randomUUID().toString().substring(0, 8));
  private final Source source =
      new Source(brand.value(), new ChannelId("bluesky"), Optional.of(brand), Map.of(), false);
  private final Intake intake;
  private final JdbcClient db;

  Acme(ApplicationContext desk) {
    this.intake = desk.getBean(Intake.class);
    this.db = desk.getBean(JdbcClient.class);
    desk.getBean(Brands.class)
        .save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), true, false), "test");
    desk.getBean(Sources.class).save(source, "test");
  }

  /** Listens to a stream until it is closed; everything said there is about the brand. */
  Listening.Subscription listensTo(URI stream) {
    return new BlueskyChannel(
            BlueskySettings.listeningTo(stream), Pace.real(), new SplittableRandom(1))
        .listening()
        .orElseThrow()
        .start(Optional.empty(), this::accept);
  }

  void accept(List<ChannelEvent> batch, Cursor after) {
    intake.accept(source, batch, after);
  }

  void hear(Instant heardAt, Post... posts) {
    var events =
        Arrays.stream(posts).<ChannelEvent>map(post -> new ChannelEvent.Posted(post, heardAt));
    accept(events.toList(), new Cursor("1", heardAt));
  }

  MentionBuilder post(String id) {
    return MentionBuilder.aMention().of(brand.value()).withId(brand + "/" + id).by("author-" + id);
  }

  List<String> words() {
    return db.sql(
            "select p.words from mention m join post p using (channel, external_id)"
                + " where m.brand_id = ? order by m.seq")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** The event times of the mentions, in the order in which they were heard. */
  List<Instant> times() {
    return db.sql("select at from mention where brand_id = ? order by seq")
        .param(brand.value())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .list();
  }

  long countSignals() {
    return db.sql("select count(*) from signal where brand_id = ?")
        .param(brand.value())
        .query(Long.class)
        .single();
  }

  /** What waits in the quarantine from this brand's source, the first first. */
  List<Aside> quarantined() {
    return db.sql("select place, reason, raw from quarantine where source_id = ? order by id")
        .param(source.id())
        .query((row, number) -> new Aside(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** Something that could not be kept, where it stood and why. */
  record Aside(String place, String reason, String raw) {}
}
