package firebreak.desk.detecting;

import firebreak.detect.ExpectedTimes;
import firebreak.detect.ExpectedTimes.Window;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Holidays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is expected of a brand, as it is stored. */
@Component
class ExpectedStore {

  static final Set<String> COUNTRIES =
      new TreeSet<>(
          Set.of(
              "AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "LT", "NL", "NO",
              "PL", "PT", "SE", "SK", "UA", "US"));

  private static final int MOST = 200;
  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 5;

  private final JdbcClient db;
  private final ObjectProvider<Holidays> calendars;
  private final InstantSource clock;

  ExpectedStore(JdbcClient db, ObjectProvider<Holidays> calendars, InstantSource clock) {
    this.db = db;
    this.calendars = calendars;
    this.clock = clock;
  }

  JdbcClient db() {
    return db;
  }

  /** All that a detector is told; the holidays of the years around now. */
  ExpectedTimes of(BrandId brand) {
    var windows = campaigns(brand).stream().map(ExpectedStore::window).toList();
    var days = country(brand).map(this::holidays).orElse(Set.of());
    return new ExpectedTimes(windows, days);
  }

  List<Campaign> campaigns(BrandId brand) {
    return db.sql(
            "select id, name, from_at, until_at, hashtags from campaign where brand_id = ?"
                + " order by until_at desc, id desc limit ?")
        .params(brand.value(), MOST)
        .query(ExpectedStore::campaign)
        .list();
  }

  Optional<String> country(BrandId brand) {
    return db.sql("select country from holiday_country where brand_id = ?")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .optional();
  }

  private Set<Long> holidays(String country) {
    var days = new HashSet<Long>();
    var known = calendars.getIfAvailable(() -> Holidays.NONE);
    int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    LocalDate.of(year - YEARS_BACK, 1, 1)
        .datesUntil(LocalDate.of(year + YEARS_AHEAD, 1, 1))
        .filter(day -> known.isHoliday(country, day))
        .forEach(day -> days.add(day.toEpochDay()));
    return days;
  }

  private static Window window(Campaign campaign) {
    long from = minute(campaign.from());
    return new Window(from, Math.max(from + 1, minute(campaign.until())), campaign.hashtags());
  }

  private static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60L);
  }

  private static Campaign campaign(ResultSet row, int number) throws SQLException {
    var hashtags = (String[]) row.getArray("hashtags").getArray();
    return new Campaign(
        row.getLong("id"),
        row.getString("name"),
        row.getTimestamp("from_at").toInstant(),
        row.getTimestamp("until_at").toInstant(),
        Set.of(hashtags));
  }
}
