package firebreak.desk.duty;

import firebreak.desk.platform.Audit;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.people.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts that people were given for a brand, whatever the hour. */
@Component
class PartList {

  /** Parts that nobody is given here: they follow from the shift, the room or the desk role. */
  private static final Set<Role> FOLLOWING = EnumSet.of(Role.DUTY, Role.BACKUP, Role.COMMANDER);

  private final JdbcClient db;
  private final Audit audit;

  PartList(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The parts that somebody can be given. */
  static List<Role> givable() {
    return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(FOLLOWING)));
  }

  Map<PersonId, Set<Role>> of(BrandId brand) {
    var parts = new HashMap<PersonId, Set<Role>>();
    db.sql("select person_id, role from duty_part where brand_id = ?")
        .param(brand.value())
        .query(row -> {
          parts
              .computeIfAbsent(new PersonId(row.getString(1)), person -> EnumSet.noneOf(Role.class))
              .add(Role.valueOf(row.getString(2)));
        });
    return parts;
  }

  /**
   * Gives somebody a part; nothing changes when they play it already.
   *
   * @throws IllegalArgumentException when the part follows from something else
   */
  @Transactional
  public void give(BrandId brand, PersonId person, Role part, PersonId by) {
    if (FOLLOWING.contains(part)) {
      throw new IllegalArgumentException(part + " is not given but follows from the shift or room");
    }
    db.sql(
            "insert into duty_part (brand_id, person_id, role) values (?, ?, ?) on conflict do nothing")
        .params(brand.value(), person.value(), part.name())
        .update();
    audit.record(by.value(), "part.given", brand.value(), person + " " + part);
  }

  @Transactional
  public void take(BrandId brand, PersonId person, Role part, PersonId by) {
    db.sql("delete from duty_part where brand_id = ? and person_id = ? and role = ?")
        .params(brand.value(), person.value(), part.name())
        .update();
    audit.record(by.value(), "part.taken", brand.value(), person + " " + part);
  }
}
