package firebreak.desk.listening;

import firebreak.desk.platform.Columns;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Mention;
import firebreak.model.PostId;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Which posts matched which brands, in the order in which we heard them. */
@Component
class Mentions {

  private static final String INSERT =
      """
      insert into mention (brand_id, channel, external_id, watches, at, heard_at, hostile)
      select b, c, e, string_to_array(w, chr(10)), a, h, ho
      from %s with ordinality as t(b, c, e, w, a, h, ho, n) order by n
      on conflict (brand_id, channel, external_id) do nothing
      returning seq, brand_id, channel, external_id
      """;

  private final JdbcOperations db;

  Mentions(JdbcOperations db) {
    this.db = db;
  }

  /** Stores mentions and gives the place in order of each one that was new. */
  Map<Key, Long> insert(List<Matched> mentions) {
    var rows = new Columns("text", "text", "text", "text", "timestamptz", "timestamptz", "bool");
    for (var matched : mentions) {
      var mention = matched.mention();
      rows.row(
          mention.brand().value(),
          mention.post().id().channel().value(),
          PlainText.name(mention.post().id().externalId()),
          String.join("\n", watchesOf(mention)),
          Timestamp.from(mention.at()),
          Timestamp.from(mention.heardAt()),
          matched.read().reading().isHostile());
    }
    var places = new HashMap<Key, Long>();
    rows.query(db, INSERT.formatted(rows.unnest()), row -> places.put(key(row), row.getLong(1)));
    return places;
  }

  /** The brands for which these conversations are already known. */
  Map<PostId, Set<BrandId>> brandsTalkedAboutIn(Collection<PostId> posts) {
    var keys = new Columns("text", "text");
    posts.forEach(id -> keys.row(id.channel().value(), PlainText.name(id.externalId())));
    var brands = new HashMap<PostId, Set<BrandId>>();
    keys.query(
        db,
        "select brand_id, channel, external_id from mention where (channel, external_id) in"
            + " (select * from "
            + keys.unnest()
            + ")",
        row ->
            brands
                .computeIfAbsent(
                    new PostId(new ChannelId(row.getString(2)), row.getString(3)),
                    id -> new java.util.HashSet<>())
                .add(new BrandId(row.getString(1))));
    return brands;
  }

  private static Set<String> watchesOf(Mention mention) {
    var names = new TreeSet<String>();
    mention.watches().forEach(watch -> names.add(watch.value()));
    return names;
  }

  private static Key key(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Key(
        new BrandId(row.getString(2)),
        new PostId(new ChannelId(row.getString(3)), row.getString(4)));
  }

  /** One post for one brand. */
  record Key(BrandId brand, PostId post) {}

  /** A mention together with the reading of its post. */
  record Matched(Mention mention, Posts.ReadPost read) {}
}
