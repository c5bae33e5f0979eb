package firebreak.desk.detecting;

import firebreak.desk.platform.Audit;
import firebreak.detect.ExpectedTimes;
import firebreak.model.BrandId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people announced. The detector of the brand knows it from the next mention on: the change
 * and what the detector knew until then are saved in one transaction.
 */
@Component
public class Campaigns {

  private final JdbcClient db;
  private final ExpectedStore store;
  private final Detecting detecting;
  private final Audit audit;
  private final InstantSource clock;

  Campaigns(ExpectedStore store, Detecting detecting, Audit audit, InstantSource clock) {
    this.db = store.db();
    this.store = store;
    this.detecting = detecting;
    this.audit = audit;
    this.clock = clock;
  }

  /** The 200 that end last, the latest first. */
  public List<Campaign> of(BrandId brand) {
    return store.campaigns(brand);
  }

  /** All that its detector is told: campaigns and holidays. */
  public ExpectedTimes expected(BrandId brand) {
    return store.of(brand);
  }

  /** Those that go on at that moment. */
  public List<Campaign> runningAt(BrandId brand, Instant moment) {
    return of(brand).stream().filter(campaign -> campaign.runsAt(moment)).toList();
  }

  @Transactional
  public void add(BrandId brand, Campaign campaign, String by) {
    db.sql(
            "insert into campaign (brand_id, name, from_at, until_at, hashtags, added_by, added_at)"
                + " values (?, ?, ?, ?, string_to_array(?, ' '), ?, ?)")
        .params(
            brand.value(),
            campaign.name(),
            Timestamp.from(campaign.from()),
            Timestamp.from(campaign.until()),
            String.join(" ", campaign.hashtags().stream().sorted().toList()),
            by,
            Timestamp.from(clock.instant()))
        .update();
    var span = campaign.from() + " to " + campaign.until();
    changed(brand, by, "campaign.announced", campaign.name() + ": " + span);
  }

  /** One that has not begun never was; one that runs ends now. False when there is none to end. */
  @Transactional
  public boolean callOff(BrandId brand, long id, String by) {
    var now = clock.instant();
    var found = of(brand).stream().filter(one -> one.id() == id && one.until().isAfter(now));
    var campaign = found.findFirst();
    campaign.ifPresent(one -> {
      if (one.from().isBefore(now)) {
        db.sql("update campaign set until_at = ? where id = ?")
            .params(Timestamp.from(now), id)
            .update();
      } else {
        db.sql("delete from campaign where id = ?").param(id).update();
      }
      changed(brand, by, "campaign.called-off", one.name());
    });
    return campaign.isPresent();
  }

  /** Whose public holidays count as Sundays; empty when none do. */
  public Optional<String> country(BrandId brand) {
    return store.country(brand);
  }

  @Transactional
  public void celebrate(BrandId brand, Optional<String> country, String by) {
    db.sql("delete from holiday_country where brand_id = ?").param(brand.value()).update();
    country.ifPresent(code ->
        db.sql("insert into holiday_country (brand_id, country) values (?, ?)")
            .params(brand.value(), code)
            .update());
    changed(brand, by, "holidays.chosen", country.orElse(""));
  }

  /** The countries whose calendars are known. */
  public Set<String> countries() {
    return ExpectedStore.COUNTRIES;
  }

  private void changed(BrandId brand, String by, String act, String detail) {
    audit.record(by, act, brand.value(), detail);
    detecting.expectAnew(brand);
  }
}
