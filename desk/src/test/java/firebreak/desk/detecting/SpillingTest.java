package firebreak.desk.detecting;

import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Heard;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Signal;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Detectors that do not fit into memory wait in the database, and nobody can tell. */
@DeskTest
class SpillingTest {

  private static final int BRANDS = 5;
  private static final int POSTS = 30;

  private final Brands brands;
  private final Sources sources;
  private final Intake intake;
  private final Detectors.Stored log;
  private final Signals signals;
  private final Snapshots snapshots;
  private final BrandLimits limits;
  private final List<BrandId> ours = new ArrayList<>();

  @Autowired
  SpillingTest(ApplicationContext desk, Signals signals, Snapshots snapshots) {
    this.brands = desk.getBean(Brands.class);
    this.sources = desk.getBean(Sources.class);
    this.intake = desk.getBean(Intake.class);
    this.log = desk.getBean(Detectors.Stored.class);
    this.signals = signals;
    this.snapshots = snapshots;
    this.limits = desk.getBean(BrandLimits.class);
  }

  @BeforeEach
  void people_are_angry_at_several_brands_at_once() {
    for (int i = 0; i < BRANDS; i++) {
      ours.add(newBrand());
    }
    for (int post = 0; post < POSTS; post++) {
      for (var brand : ours) {
        hear(brand, post);
      }
    }
  }

  @Test
  void those_that_do_not_fit_are_read_back_when_their_brand_is_named_and_raise_the_same_signals() {
    var roomy = new Detectors(limits, snapshots, log, Long.MAX_VALUE);
    assertThat(raisedBy(roomy)).isEqualTo(stored()).isNotEmpty();
    assertThat(roomy.inMemory()).isEqualTo(BRANDS);

    var tight = new Detectors(limits, snapshots, log, 1);
    assertThat(raisedBy(tight)).isEqualTo(stored());
    assertThat(tight.inMemory()).isOne();
  }

  @Test
  void the_ones_asked_for_least_lately_make_room_for_as_many_as_fit() {
    var some = new Detectors(limits, snapshots, log, 200 * 1024);
    askAll(some);
    askAll(some); // now from what was written down, which is known to be smaller
    assertThat(some.inMemory()).isBetween(2, BRANDS - 1);
    ours.forEach(some::forget);
    assertThat(some.inMemory()).isZero();

    askAll(some);

    assertThat(some.inMemory()).isBetween(2, BRANDS - 1);
  }

  private void askAll(Detectors detectors) {
    ours.forEach(brand -> detectors.of(brand, Long.MAX_VALUE));
  }

  private List<String> raisedBy(Detectors detectors) {
    return said()
        .flatMap(heard -> {
          var brand = heard.mention().brand();
          var observed = detectors.of(brand, heard.seq()).observe(heard.mention(), heard.reading());
          detectors.advanced(brand, heard.seq());
          return observed.signals().stream();
        })
        .map(Signal::toString)
        .sorted()
        .toList();
  }

  private Stream<Heard> said() {
    var all = new ArrayList<Heard>();
    ours.forEach(brand -> log.mentions().between(brand, 0, Long.MAX_VALUE, all::add));
    return all.stream().sorted(Comparator.comparingLong(Heard::seq));
  }

  private List<String> stored() {
    return ours.stream()
        .flatMap(brand -> signals.of(brand, Instant.EPOCH).stream())
        .map(Signal::toString)
        .sorted()
        .toList();
  }

  private BrandId newBrand() {
    var id = new BrandId("spilled-" + UUID.randomUUID());
    brands.save(new Brand(id, "Acme " + id, ZoneId.of("Europe/Warsaw"), true, false), "test");
    sources.save(
        new Source(id.value(), new ChannelId("bluesky"), Optional.of(id), Map.of(), true), "test");
    return id;
  }

  private void hear(BrandId brand, int number) {
    var post =
        MentionBuilder.aMention()
            .of(brand.value())
            .withId(brand + "/" + number)
            .by("author-" + number)
            .saying("This company is a disgrace, I hate it, worst service number " + number)
            .at(SATURDAY_NIGHT.plusSeconds(60L * number))
            .post();
    intake.accept(
        sources.byId(brand.value()).orElseThrow(),
        List.of(new ChannelEvent.Posted(post, post.postedAt())),
        new Cursor("1", Instant.EPOCH));
  }
}
