package firebreak.channel.replay;

import firebreak.channel.replay.Lines.Line;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object per line; members of inner objects become columns such as {@code user.name}. */
final class JsonRows implements Rows {

  private static final int DEEPEST = 4;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Lines lines;

  JsonRows(Lines lines) {
    this.lines = lines;
  }

  @Override
  public List<String> header() {
    return List.of();
  }

  @Override
  public Optional<Item> next() throws IOException {
    var line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && line.get().whole()) {
      line = lines.next();
    }
    return line.map(JsonRows::item);
  }

  /** One row as a line of its own, for the quarantine. */
  static String write(Map<String, String> values) {
    return JSON.writeValueAsString(values);
  }

  private static Item item(Line line) {
    if (!line.whole()) {
      return new Item.Broken(
          line.number(), line.text(), "the line is longer than " + ROW_LIMIT + " characters");
    }
    try {
      var tree = JSON.readTree(line.text());
      return tree.isObject()
          ? new Item.Row(line.number(), flat(tree))
          : new Item.Broken(line.number(), line.text(), "the line is not a JSON object");
    } catch (JacksonException e) {
      return new Item.Broken(
          line.number(), line.text(), "the line is not JSON: " + inShort(e.getOriginalMessage()));
    }
  }

  /** Without what the parser says about where it stands: our line number says that. */
  private static String inShort(String message) {
    int where = message.indexOf(" (start marker");
    return where < 0 ? message : message.substring(0, where);
  }

  private static Map<String, String> flat(JsonNode tree) {
    var values = new LinkedHashMap<String, String>();
    flatten("", tree, values);
    return values;
  }

  private static void flatten(String prefix, JsonNode object, Map<String, String> into) {
    for (var member : object.properties()) {
      var name = prefix + member.getKey();
      var value = member.getValue();
      if (value.isObject()) {
        if (name.chars().filter(c -> c == '.').count() < DEEPEST) {
          flatten(name + ".", value, into);
        }
      } else if (value.isArray()) {
        into.put(name, strings(value));
      } else if (!value.isNull()) {
        into.put(name, plain(value));
      }
    }
  }

  /** Numbers without an exponent, so that a time stays a time. */
  private static String plain(JsonNode value) {
    if (value.isFloatingPointNumber() && Math.abs(value.doubleValue()) < 1e18) {
      return BigDecimal.valueOf(value.doubleValue()).toPlainString();
    }
    return value.asString();
  }

  /** The strings of a list, one per line. */
  private static String strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
