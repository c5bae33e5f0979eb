package firebreak.channel.bluesky;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through JSON in one pass and builds nothing of what nobody asks for. */
final class Walk {

  private Walk() {}

  /** What to do with the value of a field; a value that is left alone is passed over. */
  @FunctionalInterface
  interface Taking {
    void take(String field, JsonParser at);
  }

  /** What to do with an element of an array. */
  @FunctionalInterface
  interface Each {
    void take(JsonParser at);
  }

  /** Takes the fields of the object that begins here; passes over anything that is no object. */
  static void fields(JsonParser at, Taking taking) {
    if (at.currentToken() != JsonToken.START_OBJECT) {
      at.skipChildren();
      return;
    }
    for (var field = at.nextName(); field != null; field = at.nextName()) {
      at.nextToken();
      taking.take(field, at);
      passRest(at);
    }
  }

  /** Takes the elements of the array that begins here; answers how many there were. */
  static int elements(JsonParser at, Each each) {
    if (at.currentToken() != JsonToken.START_ARRAY) {
      at.skipChildren();
      return 0;
    }
    int seen = 0;
    while (at.nextToken() != JsonToken.END_ARRAY) {
      each.take(at);
      passRest(at);
      seen++;
    }
    return seen;
  }

  /** A text, number or truth as it is written; empty for anything else. */
  static String text(JsonParser at) {
    var token = at.currentToken();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? at.getString() : "";
  }

  /** A whole number, also one in quotes; 0 for anything else. */
  static long number(JsonParser at) {
    return at.currentToken().isScalarValue() ? at.getValueAsLong(0) : 0;
  }

  private static void passRest(JsonParser at) {
    if (at.currentToken().isStructStart()) {
      at.skipChildren();
    }
  }
}
