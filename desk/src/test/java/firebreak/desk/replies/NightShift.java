package firebreak.desk.replies;

import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts somebody on duty at every hour of the week, and looks at whom that wakes. */
@Component
record NightShift(JdbcClient db) {

  void alwaysHas(BrandId brand, Person duty) {
    for (int day = 1; day <= 7; day++) {
      db.sql(
              "insert into duty_shift (brand_id, weekday, from_time, until_time, primary_id)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              brand.value(),
              day,
              Time.valueOf(LocalTime.MIDNIGHT),
              Time.valueOf(LocalTime.MIDNIGHT),
              duty.id().value())
          .update();
    }
  }

  /** What people of this brand were woken for. */
  List<String> headlines(BrandId brand) {
    return db.sql("select english from duty_alarm where brand_id = ? order by id")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  Tier tierOf(String crisis) {
    return db.sql("select tier from crisis where id = ?")
        .param(crisis)
        .query((row, number) -> Tier.valueOf(row.getString(1)))
        .single();
  }
}
