package firebreak.desk.replies;

import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * A reply of ours as it stands in public.
 *
 * @param words exactly as they stand there
 * @param permalink http or https, or absent
 */
record Stands(PostId post, Instant at, String words, Optional<URI> permalink) {

  static Stands read(ResultSet row) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    return new Stands(
        new PostId(channel, row.getString("external_id")),
        row.getTimestamp("posted_at").toInstant(),
        row.getString("words"),
        address(row.getString("permalink")));
  }

  /** An address that a browser may follow. */
  static Optional<URI> address(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text)
        .filter(link -> link.matches("https?://\\S{1,2000}"))
        .flatMap(Stands::uri);
  }

  private static Optional<URI> uri(String link) {
    try {
      return Optional.of(new URI(link));
    } catch (java.net.URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
