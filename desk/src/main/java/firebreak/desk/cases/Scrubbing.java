package firebreak.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the traces of a customer out of every text of the database. */
@Component
class Scrubbing {

  /*
   * Idea: the columns are asked of the database itself, so that a table that comes tomorrow is
   * scrubbed too. Left out are keys (a row must stay findable), the people of the desk, and the
   * audit, into which nothing personal is written. Cost: one scan of each text column; erasing is
   * rare. JSON is taken apart, so that only values change and a record can still be read.
   */
  private static final Set<String> NOT_TOUCHED =
      Set.of(
          "audit",
          "person",
          "secret",
          "user_entities",
          "user_credentials",
          "one_time_tokens",
          "password_attempts",
          "link_letters",
          "flyway_schema_history",
          "brand",
          "watch",
          "account",
          "outgoing",
          "order_source",
          "erased_entry",
          "care_erasure",
          "duty_shift",
          "duty_part",
          "duty_route",
          "duty_delivery",
          "duty_page",
          "mention_words");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "external_id",
          "post_id",
          "root_id",
          "reply_to",
          "quotes_id",
          "target_id",
          "channel",
          "brand_id",
          "story_id",
          "crisis_id",
          "kind",
          "state",
          "command",
          "cause",
          "digest");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient db;

  Scrubbing(JdbcClient db) {
    this.db = db;
  }

  /** In the caller's transaction; tells how many places were changed. */
  int scrub(Traces traces) {
    if (traces.texts().isEmpty()) {
      return 0;
    }
    db.sql("select set_config('firebreak.erasing', 'on', true)").query(String.class).single();
    int changed = columns().stream().mapToInt(column -> scrub(column, traces)).sum();
    db.sql("select set_config('firebreak.erasing', 'off', true)").query(String.class).single();
    return changed;
  }

  private List<Column> columns() {
    return db
        .sql(
            "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and"
                + " t.table_name = c.table_name where c.table_schema = current_schema() and"
                + " t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb',"
                + " 'character varying') and c.is_generated = 'NEVER' order by 1, 2")
        .query((row, number) ->
            new Column(row.getString(1), row.getString(2), row.getString(3).equals("jsonb")))
        .list()
        .stream()
        .filter(column -> !NOT_TOUCHED.contains(column.table()))
        .filter(column -> !KEYS.contains(column.name()))
        .toList();
  }

  private int scrub(Column column, Traces traces) {
    int changed = 0;
    for (var found : found(column, traces)) {
      var clean = column.json() ? cleanJson(found.text(), traces) : traces.without(found.text());
      if (!clean.equals(found.text())) {
        db.sql(
                "update \"%s\" set \"%s\" = ?%s where ctid = ?::tid"
                    .formatted(column.table(), column.name(), column.json() ? "::jsonb" : ""))
            .params(clean, found.place())
            .update();
        changed++;
      }
    }
    return changed;
  }

  private List<Found> found(Column column, Traces traces) {
    var places = new ArrayList<Found>();
    for (var trace : traces.texts()) {
      var looked = column.json() ? JSON.writeValueAsString(trace) : trace;
      var inside = column.json() ? looked.substring(1, looked.length() - 1) : looked;
      places.addAll(
          db.sql(
                  "select ctid::text, \"%2$s\"::text from \"%1$s\" where position(lower(?) in"
                          .formatted(column.table(), column.name())
                      + " lower(\"%s\"::text)) > 0".formatted(column.name()))
              .param(inside)
              .query((row, number) -> new Found(row.getString(1), row.getString(2)))
              .list());
    }
    return places.stream().distinct().toList();
  }

  private static String cleanJson(String text, Traces traces) {
    var tree = JSON.readTree(text);
    return JSON.writeValueAsString(clean(tree, traces));
  }

  private static JsonNode clean(JsonNode node, Traces traces) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> one.setValue(clean(one.getValue(), traces)));
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, clean(array.get(i), traces));
      }
      return array;
    }
    return node.isString()
        ? JSON.getNodeFactory().stringNode(traces.without(node.asString()))
        : node;
  }

  private record Column(String table, String name, boolean json) {}

  private record Found(String place, String text) {}
}
