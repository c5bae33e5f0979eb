package firebreak.desk.brands;

import firebreak.desk.platform.Audit;
import firebreak.model.BrandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The brands of this desk. */
@Component
public class Brands {

  private static final String COLUMNS = "select id, name, zone, small_team, drill from brand ";

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  Brands(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  public List<Brand> all() {
    return db.sql(COLUMNS + "order by drill, created_at, id").query(Brands::brand).list();
  }

  public Optional<Brand> byId(BrandId id) {
    return db.sql(COLUMNS + "where id = ?").param(id.value()).query(Brands::brand).optional();
  }

  /** Adds a brand, or changes the one with the same id. */
  @Transactional
  public void save(Brand brand, String by) {
    db.sql(
            "insert into brand (id, name, zone, small_team, drill, created_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (id) do update set name = excluded.name,"
                + " zone = excluded.zone, small_team = excluded.small_team")
        .params(
            brand.id().value(),
            brand.name().strip(),
            brand.zone().getId(),
            brand.smallTeam(),
            brand.drill(),
            Timestamp.from(clock.instant()))
        .update();
    audit.record(by, "brand.saved", brand.id().value(), brand.name());
  }

  private static Brand brand(ResultSet row, int number) throws SQLException {
    return new Brand(
        new BrandId(row.getString("id")),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("small_team"),
        row.getBoolean("drill"));
  }
}
