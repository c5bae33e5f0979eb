package firebreak.desk.matrix;

import firebreak.desk.matrix.Version.Hand;
import firebreak.desk.matrix.Version.Sealed;
import firebreak.desk.matrix.Version.State;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.matrix.Expressions;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Sheet;
import firebreak.respond.matrix.SheetReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Versions and turns in the database. */
@Component
class VersionStore {

  private static final String COLUMNS =
      "select brand_id, sheet, based_on, state, written_by, changed_at, sent_by, sent_at,"
          + " reviewed_by, reviewed_at, sha256, seal from matrix_version where brand_id = ?";
  private static final TypeReference<Map<String, Object>> SHEET = new TypeReference<>() {};

  private final JdbcClient db;
  private final Json json;

  VersionStore(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  /** The latest first. */
  List<Version> of(BrandId brand) {
    return db.sql(COLUMNS + " order by changed_at desc, name desc limit 100")
        .param(brand.value())
        .query(this::version)
        .list();
  }

  Optional<Version> find(BrandId brand, String name) {
    return db.sql(COLUMNS + " and name = ?")
        .params(brand.value(), name)
        .query(this::version)
        .optional();
  }

  /** The same, held by the running transaction. */
  Optional<Version> held(BrandId brand, String name) {
    return db.sql(COLUMNS + " and name = ? for update")
        .params(brand.value(), name)
        .query(this::version)
        .optional();
  }

  /** A name that no version of the brand has. */
  String freeName(BrandId brand) {
    long there =
        db.sql("select count(*) from matrix_version where brand_id = ?")
            .param(brand.value())
            .query(Long.class)
            .single();
    var name = brand + "-" + (there + 1);
    for (long n = there + 2; find(brand, name).isPresent(); n++) {
      name = brand + "-" + n;
    }
    return name;
  }

  void add(BrandId brand, Matrix matrix, String basedOn, Hand by) {
    db.sql(
            "insert into matrix_version (brand_id, name, sheet, based_on, state, written_by,"
                + " changed_at) values (?, ?, ?::jsonb, ?, 'DRAFT', ?, ?)")
        .params(
            brand.value(),
            matrix.version(),
            json.write(Sheet.of(matrix)),
            basedOn,
            by.by().value(),
            Timestamp.from(by.at()))
        .update();
  }

  void rewrite(BrandId brand, Matrix matrix, Hand by) {
    db.sql(
            "update matrix_version set sheet = ?::jsonb, written_by = ?, changed_at = ?"
                + " where brand_id = ? and name = ? and state = 'DRAFT'")
        .params(
            json.write(Sheet.of(matrix)),
            by.by().value(),
            Timestamp.from(by.at()),
            brand.value(),
            matrix.version())
        .update();
  }

  void send(Version version, Hand by) {
    db.sql(
            "update matrix_version set state = 'SENT', sent_by = ?, sent_at = ?"
                + " where brand_id = ? and name = ?")
        .params(by.by().value(), Timestamp.from(by.at()), version.brand().value(), version.name())
        .update();
  }

  void sendBack(Version version) {
    db.sql(
            "update matrix_version set state = 'DRAFT', sent_by = null, sent_at = null"
                + " where brand_id = ? and name = ?")
        .params(version.brand().value(), version.name())
        .update();
  }

  void approve(Version version, Sealed sealed) {
    db.sql(
            "update matrix_version set state = 'APPROVED', reviewed_by = ?, reviewed_at = ?,"
                + " sha256 = ?, seal = ? where brand_id = ? and name = ?")
        .params(
            sealed.reviewed().by().value(),
            Timestamp.from(sealed.reviewed().at()),
            sealed.sha256(),
            sealed.seal(),
            version.brand().value(),
            version.name())
        .update();
  }

  void remove(Version version) {
    db.sql("delete from matrix_version where brand_id = ? and name = ?")
        .params(version.brand().value(), version.name())
        .update();
  }

  void turn(BrandId brand, Turn turn) {
    db.sql(
            "insert into matrix_in_force (brand_id, name, from_at, put_by, put_at)"
                + " values (?, ?, ?, ?, ?)")
        .param(brand.value())
        .param(turn.name().orElse(null))
        .param(Timestamp.from(turn.from()))
        .param(turn.by().value())
        .param(Timestamp.from(turn.putAt()))
        .update();
  }

  /** The latest beginning first; of two that begin together the one that was put last. */
  List<Turn> turns(BrandId brand) {
    return db.sql(
            "select name, from_at, put_by, put_at from matrix_in_force where brand_id = ?"
                + " order by from_at desc, id desc")
        .param(brand.value())
        .query((row, number) ->
            new Turn(
                Optional.ofNullable(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                new PersonId(row.getString(3)),
                row.getTimestamp(4).toInstant()))
        .list();
  }

  private Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        new BrandId(row.getString("brand_id")),
        matrix(row.getString("sheet")),
        row.getString("based_on"),
        State.valueOf(row.getString("state")),
        hand(row, "written_by", "changed_at").orElseThrow(),
        hand(row, "sent_by", "sent_at"),
        sealed(row));
  }

  private static Optional<Sealed> sealed(ResultSet row) throws SQLException {
    var reviewed = hand(row, "reviewed_by", "reviewed_at");
    return reviewed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sealed(reviewed.get(), row.getString("sha256"), row.getString("seal")));
  }

  private static Optional<Hand> hand(ResultSet row, String who, String when) throws SQLException {
    var by = Optional.ofNullable(row.getString(who));
    var at = Optional.ofNullable(row.getTimestamp(when)).map(Timestamp::toInstant);
    return by.flatMap(person -> at.map(moment -> new Hand(new PersonId(person), moment)));
  }

  /** Expressions were checked before they were kept. */
  private Matrix matrix(String sheet) {
    return switch (SheetReader.read(json.read(sheet, SHEET), Expressions.UNDECIDED)) {
      case SheetReader.Outcome.Good(var matrix) -> matrix;
      case SheetReader.Outcome.Wrong(var problems) ->
          throw new IllegalStateException("a kept matrix cannot be read: " + problems);
    };
  }

  static Hand hand(PersonId by, Instant at) {
    return new Hand(by, at);
  }
}
