package firebreak.desk.replies;

import firebreak.desk.replies.Composition.Place;
import firebreak.desk.replies.Composition.Remark;
import firebreak.desk.replies.Composition.Standing;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.replies.Composition.Version;
import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a stored composition. */
final class CompositionRow {

  static final String COLUMNS =
      "select id, brand_id, channel, handle, post_id, root_id, words, language, kind, author_id,"
          + " writers, state, since, remark, remark_by, crisis_id, version, tab from reply ";

  private CompositionRow() {}

  static Composition read(ResultSet row, int number) throws SQLException {
    return new Composition(
        row.getLong("id"),
        place(row),
        new Written(
            row.getString("words"),
            row.getString("language"),
            WordsKind.valueOf(row.getString("kind"))),
        new PersonId(row.getString("author_id")),
        writers(row),
        standing(row),
        new Version(row.getInt("version"), row.getString("tab")));
  }

  private static Place place(ResultSet row) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    var from =
        new Account(new BrandId(row.getString("brand_id")), channel, row.getString("handle"));
    return new Place(
        from,
        new PostId(channel, row.getString("post_id")),
        new PostId(channel, row.getString("root_id")));
  }

  private static Set<PersonId> writers(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("writers").getArray())
        .map(PersonId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    var by = Optional.ofNullable(row.getString("remark_by"));
    var words = Optional.ofNullable(row.getString("remark"));
    return new Standing(
        State.valueOf(row.getString("state")),
        row.getTimestamp("since").toInstant(),
        by.flatMap(who -> words.map(said -> new Remark(new PersonId(who), said))),
        Optional.ofNullable(row.getString("crisis_id")).map(CrisisId::new));
  }
}
