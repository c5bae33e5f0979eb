package firebreak.desk.duty;

import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Audit;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.duty.Roster;
import firebreak.respond.duty.WeeklyShift;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The weekly shifts of every brand, in the order in which they count. */
@Component
class Shifts {

  private final JdbcClient db;
  private final Brands brands;
  private final People people;
  private final Audit audit;

  Shifts(JdbcClient db, Brands brands, People people, Audit audit) {
    this.db = db;
    this.brands = brands;
    this.people = people;
    this.audit = audit;
  }

  /** The shifts of a brand as they were written down, also those of people who have left. */
  List<Planned> of(BrandId brand) {
    return db.sql(
            "select id, weekday, from_time, until_time, primary_id, backup_id from duty_shift"
                + " where brand_id = ? order by id")
        .param(brand.value())
        .query(Shifts::planned)
        .list();
  }

  /** The hours of people who are still here: a backup takes over from one who has left. */
  Roster roster(BrandId brand) {
    var here =
        people.all().stream()
            .filter(Person::active)
            .map(Person::id)
            .collect(Collectors.toUnmodifiableSet());
    var zone = brands.byId(brand).orElseThrow().zone();
    return new Roster(
        zone,
        of(brand).stream()
            .map(Planned::hours)
            .flatMap(shift -> among(here, shift).stream())
            .toList());
  }

  private static Optional<WeeklyShift> among(Set<PersonId> here, WeeklyShift shift) {
    var backup = shift.backup().filter(here::contains);
    if (here.contains(shift.primary())) {
      return Optional.of(
          new WeeklyShift(shift.day(), shift.from(), shift.until(), shift.primary(), backup));
    }
    return backup.map(person ->
        new WeeklyShift(shift.day(), shift.from(), shift.until(), person, Optional.empty()));
  }

  @Transactional
  public void add(BrandId brand, WeeklyShift shift, PersonId by) {
    db.sql(
            "insert into duty_shift (brand_id, weekday, from_time, until_time, primary_id,"
                + " backup_id) values (?, ?, ?, ?, ?, ?)")
        .param(brand.value())
        .param(shift.day().getValue())
        .param(Time.valueOf(shift.from()))
        .param(Time.valueOf(shift.until()))
        .param(shift.primary().value())
        .param(shift.backup().map(PersonId::value).orElse(null))
        .update();
    audit.record(by.value(), "shift.added", brand.value(), written(shift));
  }

  /** False when there is no such shift. */
  @Transactional
  public boolean remove(BrandId brand, long id, PersonId by) {
    int gone =
        db.sql("delete from duty_shift where brand_id = ? and id = ?")
            .params(brand.value(), id)
            .update();
    if (gone > 0) {
      audit.record(by.value(), "shift.removed", brand.value(), "shift " + id);
    }
    return gone > 0;
  }

  /** Primary and backup change places; false when there is no such shift or no backup. */
  @Transactional
  public boolean swap(BrandId brand, long id, PersonId by) {
    int swapped =
        db.sql(
                "update duty_shift set primary_id = backup_id, backup_id = primary_id"
                    + " where brand_id = ? and id = ? and backup_id is not null")
            .params(brand.value(), id)
            .update();
    if (swapped > 0) {
      audit.record(by.value(), "shift.swapped", brand.value(), "shift " + id);
    }
    return swapped > 0;
  }

  private static String written(WeeklyShift shift) {
    return shift.day() + " " + shift.from() + "-" + shift.until() + " " + shift.primary();
  }

  private static Planned planned(ResultSet row, int number) throws SQLException {
    return new Planned(
        row.getLong("id"),
        new WeeklyShift(
            DayOfWeek.of(row.getInt("weekday")),
            row.getTime("from_time").toLocalTime(),
            row.getTime("until_time").toLocalTime(),
            new PersonId(row.getString("primary_id")),
            Optional.ofNullable(row.getString("backup_id")).map(PersonId::new)));
  }

  /** A shift that can be spoken of. */
  record Planned(long id, WeeklyShift hours) {}
}
