package firebreak.desk.guarding;

import firebreak.respond.guard.Answered;
import firebreak.respond.guard.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One reply to judge, as a line of the input tells it.
 *
 * @param fields everything the line said beside the words; an empty object for plain words
 */
record Asked(String text, JsonNode fields) {

  Optional<JsonNode> id() {
    return fields.optional("id").filter(id -> !id.isNull());
  }

  /** BCP 47 tag of the customer's language, when the line names it. */
  Optional<String> language() {
    return words("lang").or(() -> words("language")).filter(tag -> !tag.isBlank());
  }

  Optional<String> channel() {
    return words("channel").filter(name -> !name.isBlank());
  }

  boolean isPublic(Optional<String> channel) {
    return flag("public").orElseGet(() -> channel.filter(Limits::isPrivate).isEmpty());
  }

  Optional<Purpose> purpose() {
    return words("purpose").map(Asked::purpose);
  }

  private static Purpose purpose(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "reply" -> Purpose.REPLY;
      case "holding", "statement" -> Purpose.HOLDING_STATEMENT;
      case "safety" -> Purpose.SAFETY_INSTRUCTION;
      case "update" -> Purpose.UPDATE;
      case "follow-up" -> Purpose.FOLLOW_UP;
      default ->
          throw new UnreadableLine(
              "\"purpose\" is reply, holding, safety, update or follow-up, not \""
                  + shortened(written)
                  + "\"");
    };
  }

  /** Who is answered; an unhappy customer when the line does not say. */
  Answered answered() {
    var kind = words("answering").map(Answering::named).orElse(Answering.COMPLAINT);
    return new Answered(
        words("post").orElse(""),
        language().orElse(""),
        words("handle")
            .map(handle -> handle.startsWith("@") ? handle.substring(1) : handle)
            .orElse(""),
        words("name").filter(name -> !name.isBlank()),
        kind == Answering.COMPLAINT,
        kind == Answering.TROLL);
  }

  private enum Answering {
    COMPLAINT,
    QUESTION,
    PRAISE,
    NOBODY,
    TROLL;

    static Answering named(String written) {
      var wanted = written.strip().toUpperCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(kind -> kind.name().equals(wanted))
          .findFirst()
          .orElseThrow(() ->
              new UnreadableLine(
                  "\"answering\" is complaint, question, praise, nobody or troll, not \""
                      + shortened(written)
                      + "\""));
    }
  }

  Optional<Boolean> flag(String field) {
    return present(field)
        .map(value -> {
          if (value.isBoolean()) {
            return value.booleanValue();
          }
          var written =
              value.isString() ? value.stringValue().strip().toLowerCase(Locale.ROOT) : "";
          if (!written.equals("true") && !written.equals("false")) {
            throw new UnreadableLine("\"" + field + "\" must be true or false");
          }
          return written.equals("true");
        });
  }

  /** The texts of a list, or one text alone. */
  List<String> list(String field) {
    var value = present(field);
    if (value.isEmpty()) {
      return List.of();
    }
    var one = value.get();
    if (one.isString()) {
      return List.of(one.stringValue());
    }
    if (!one.isArray() || one.valueStream().anyMatch(text -> !text.isString())) {
      throw new UnreadableLine("\"" + field + "\" must be a text or a list of texts");
    }
    return one.valueStream().map(JsonNode::stringValue).collect(Collectors.toList());
  }

  private Optional<String> words(String field) {
    return present(field)
        .map(value -> {
          if (!value.isString()) {
            throw new UnreadableLine("\"" + field + "\" must be a text");
          }
          return value.stringValue();
        });
  }

  private Optional<JsonNode> present(String field) {
    return fields.optional(field).filter(value -> !value.isNull());
  }

  private static String shortened(String written) {
    return written.length() <= 40 ? written : written.substring(0, 40) + "…";
  }
}
