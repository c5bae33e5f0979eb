package firebreak.desk.detecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.detect.Detector;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.testkit.MentionBuilder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people announce while mentions flow is kept with what the detector knew until then. */
@DeskTest
class CampaignsTest {

  @Autowired Campaigns campaigns;
  @Autowired Detecting detecting;
  @Autowired Detectors detectors;
  @Autowired Signals signals;
  @Autowired Brands brands;
  @Autowired Sources sources;
  @Autowired Intake intake;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired SettableClock clock;

  final BrandId brand = new BrandId("c" + UUID.randomUUID().toString().substring(0, 8));
  Instant begun;
  int number;

  @BeforeEach
  void aBrandThatIsSpokenOf() {
    brands.save(new Brand(brand, "Acme", ZoneOffset.UTC, true, false), "test");
    sources.save(
        new Source("of-" + brand, new ChannelId("bluesky"), Optional.of(brand), Map.of(), false),
        "test");
    begun = clock.instant().minus(Duration.ofDays(10));
    speaks(begun, 700, Duration.ofMinutes(12));
  }

  @Test
  void a_crash_at_any_moment_changes_nothing_of_what_is_known() {
    var at = begun.plus(Duration.ofDays(6));
    campaigns.add(brand, campaign(at), "ana");
    speaks(at, 400, Duration.ofSeconds(30));
    var straight = known();

    crash();

    assertThat(known()).isEqualTo(straight);
    speaks(at.plus(Duration.ofHours(8)), 200, Duration.ofSeconds(30));
    straight = known();
    crash();
    assertThat(known()).isEqualTo(straight);
    assertThat(rises()).isEmpty();
  }

  @Test
  void what_was_counted_before_somebody_announced_it_stays_as_it_was() {
    var at = begun.plus(Duration.ofDays(6));
    speaks(at, 400, Duration.ofSeconds(30));
    var rises = rises();
    assertThat(rises).isNotEmpty();

    campaigns.add(brand, campaign(at), "ana");
    crash();
    speaks(at.plus(Duration.ofHours(4)), 200, Duration.ofSeconds(20));

    assertThat(rises()).isEqualTo(rises);
  }

  @Test
  void a_change_that_did_not_come_to_pass_is_not_known() {
    var straight = known();

    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              campaigns.add(brand, campaign(begun), "ana");
              throw new IllegalStateException("the power went out");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(campaigns.of(brand)).isEmpty();
    assertThat(known()).isEqualTo(straight);
  }

  @Test
  void a_campaign_that_runs_ends_now_and_one_ahead_never_was() {
    var now = clock.instant();
    campaigns.add(brand, campaign(now.minus(Duration.ofHours(1))), "ana");
    campaigns.add(brand, campaign(now.plus(Duration.ofDays(3))), "ana");

    campaigns
        .of(brand)
        .forEach(one -> assertThat(campaigns.callOff(brand, one.id(), "ana")).isTrue());

    assertThat(campaigns.of(brand))
        .singleElement()
        .satisfies(one -> assertThat(one.until()).isBeforeOrEqualTo(clock.instant()));
    assertThat(campaigns.callOff(brand, campaigns.of(brand).getFirst().id(), "ana")).isFalse();
    assertThat(audited()).contains("campaign.announced", "campaign.called-off");
  }

  @Test
  void holidays_are_those_of_the_country_that_was_chosen() {
    campaigns.celebrate(brand, Optional.of("PL"), "ana");
    assertThat(campaigns.country(brand)).contains("PL");
    var chosen = known();
    crash();
    assertThat(known()).isEqualTo(chosen);

    campaigns.celebrate(brand, Optional.empty(), "ana");

    assertThat(campaigns.country(brand)).isEmpty();
    assertThat(known()).isNotEqualTo(chosen);
  }

  private static Campaign campaign(Instant from) {
    return new Campaign(0, "Sale", from, from.plus(Duration.ofDays(1)), Set.of("sale"));
  }

  /** All that the process knew is gone; the database is not. */
  private void crash() {
    detectors.lock();
    try {
      detectors.forget(brand);
    } finally {
      detectors.unlock();
    }
  }

  private List<Byte> known() {
    return detecting.ask(brand, CampaignsTest::bytes);
  }

  private static List<Byte> bytes(Detector detector) {
    var bytes = new ByteArrayOutputStream();
    try {
      detector.writeTo(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var list = new ArrayList<Byte>();
    for (byte one : bytes.toByteArray()) {
      list.add(one);
    }
    return list;
  }

  private List<String> rises() {
    return signals.of(brand, begun).stream()
        .filter(signal -> signal.measure().getClass().getSimpleName().equals("VolumeSurprise"))
        .map(signal -> signal.id().value())
        .toList();
  }

  private List<String> audited() {
    return db.sql("select act from audit where subject = ?")
        .param(brand.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  private void speaks(Instant from, int many, Duration apart) {
    var events = new ArrayList<ChannelEvent>();
    for (int i = 0; i < many; i++) {
      var at = from.plus(apart.multipliedBy(i));
      var post =
          MentionBuilder.aMention()
              .of(brand.value())
              .withId(brand + "/" + number++)
              .by("author " + number)
              .saying("acme has sent a parcel today")
              .at(at)
              .post();
      events.add(new ChannelEvent.Posted(post, at));
    }
    intake.accept(
        sources.byId("of-" + brand).orElseThrow(), events, new Cursor("1", Instant.EPOCH));
  }
}
