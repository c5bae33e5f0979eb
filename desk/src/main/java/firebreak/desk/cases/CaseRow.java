package firebreak.desk.cases;

import firebreak.desk.cases.CareCase.Customer;
import firebreak.desk.cases.CareCase.Ending;
import firebreak.desk.cases.CareCase.Findings;
import firebreak.desk.cases.CareCase.Order;
import firebreak.desk.cases.CareCase.Place;
import firebreak.desk.cases.CareCase.Times;
import firebreak.desk.platform.Json;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.care.ClaimCheck;
import firebreak.respond.care.FollowUp;
import firebreak.respond.crisis.CrisisId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** Reads a case from its row. */
record CaseRow(Json json) {

  private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

  CareCase read(ResultSet row, int number) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    var place =
        new Place(
            new BrandId(row.getString("brand_id")),
            new PostId(channel, row.getString("post_id")),
            new PostId(channel, row.getString("root_id")),
            text(row, "crisis_id").map(CrisisId::new));
    var customer =
        new Customer(
            new AuthorId(channel, row.getString("author_id")),
            row.getString("handle"),
            text(row, "author_name"),
            row.getString("contact"));
    return new CareCase(
        row.getLong("id"),
        place,
        customer,
        times(row),
        text(row, "owner_id").map(PersonId::new),
        findings(row),
        ending(row));
  }

  private static Times times(ResultSet row) throws SQLException {
    return new Times(
        row.getTimestamp("posted_at").toInstant(),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("due_at").toInstant(),
        moment(row, "answered_at"),
        moment(row, "closed_at"),
        moment(row, "erased_at"));
  }

  private Findings findings(ResultSet row) throws SQLException {
    return new Findings(
        ClaimCheck.valueOf(row.getString("claim")),
        row.getString("claim_found"),
        new Order(
            row.getString("order_number"),
            json.read(row.getString("order_facts"), FACTS),
            row.getString("order_note")));
  }

  private static Ending ending(ResultSet row) throws SQLException {
    int stars = row.getInt("stars");
    return new Ending(
        moment(row, "confirmed_at"),
        FollowUp.Answer.valueOf(row.getString("follow_up")),
        stars == 0 ? OptionalInt.empty() : OptionalInt.of(stars),
        row.getString("stars_words"));
  }

  static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
