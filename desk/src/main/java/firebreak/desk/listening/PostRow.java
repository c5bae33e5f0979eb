package firebreak.desk.listening;

import firebreak.desk.platform.Json;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading;
import firebreak.model.Reading.Clue;
import firebreak.model.Reading.Harm;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** Reads what a row holds of a stored post: who said it, how it was understood, where it stands. */
public final class PostRow {

  private static final TypeReference<List<Clue>> CLUES = new TypeReference<>() {};
  private static final Set<String> WEB = Set.of("http", "https");

  private final ResultSet row;
  private final Json json;
  private final ChannelId channel;

  private PostRow(ResultSet row, Json json) throws SQLException {
    this.row = row;
    this.json = json;
    this.channel = new ChannelId(row.getString("channel"));
  }

  /** The row at which the result stands; it must have the post's columns under their names. */
  public static PostRow of(ResultSet row, Json json) throws SQLException {
    return new PostRow(row, json);
  }

  public PostId id() throws SQLException {
    return id("external_id");
  }

  /** A post of the same channel. */
  public PostId id(String column) throws SQLException {
    return new PostId(channel, row.getString(column));
  }

  public Author author() throws SQLException {
    return new Author(
        new AuthorId(channel, row.getString("author_id")),
        row.getString("handle"),
        Optional.ofNullable(row.getString("author_name")),
        number("followers"),
        Optional.ofNullable(row.getObject("verified", Boolean.class)),
        Optional.ofNullable(row.getTimestamp("author_since")).map(Timestamp::toInstant));
  }

  public String words() throws SQLException {
    return row.getString("words");
  }

  public Reading reading() throws SQLException {
    return new Reading(
        row.getString("language"),
        row.getDouble("sentiment"),
        row.getDouble("complaint"),
        row.getDouble("arousal"),
        texts("harms").stream().map(Harm::valueOf).collect(Collectors.toUnmodifiableSet()),
        row.getBoolean("vulgar"),
        json.read(row.getString("clues"), CLUES));
  }

  public Optional<URI> webAddress() throws SQLException {
    return Optional.ofNullable(row.getString("permalink")).flatMap(PostRow::linkTo);
  }

  /** What a channel calls a link may be anything; only web addresses become links here. */
  public static Optional<URI> linkTo(String written) {
    try {
      var address = new URI(written);
      var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return WEB.contains(scheme) && address.getHost() != null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  List<String> texts(String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  OptionalLong number(String column) throws SQLException {
    var value = row.getObject(column, Long.class);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
