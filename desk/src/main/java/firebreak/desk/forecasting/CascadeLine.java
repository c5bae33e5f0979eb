package firebreak.desk.forecasting;

import firebreak.detect.forecast.Reactions;
import firebreak.detect.forecast.Sizes;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One cascade as its line tells it. */
final class CascadeLine {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final JsonNode id;
  private final double[] minutes;

  private CascadeLine(JsonNode id, double... minutes) {
    this.id = id;
    this.minutes = minutes;
  }

  static CascadeLine read(String line) {
    var read = tree(line);
    if (!read.isObject()) {
      throw new UnreadableCascade("a JSON object with id and minutes is expected");
    }
    var id = read.path("id");
    if (!id.isString() && !id.isNumber()) {
      throw new UnreadableCascade("\"id\" must be a text or a number");
    }
    var minutes = read.path("minutes");
    if (!minutes.isArray()) {
      throw new UnreadableCascade("\"minutes\" must be a list of numbers");
    }
    return new CascadeLine(
        id,
        StreamSupport.stream(minutes.spliterator(), false)
            .mapToDouble(CascadeLine::minute)
            .toArray());
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException broken) {
      throw new UnreadableCascade("it is no JSON: " + broken.getOriginalMessage());
    }
  }

  private static double minute(JsonNode minute) {
    if (minute.isNumber()) {
      return minute.asDouble();
    }
    if (minute.isNull()) {
      return Double.NaN;
    }
    throw new UnreadableCascade("\"minutes\" holds " + cut(minute.toString()) + ", no number");
  }

  private static String cut(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }

  /** What was known of it so many minutes after the post. */
  Reactions until(double after) {
    return Reactions.until(after, minutes);
  }

  /** The line that answers; the id as it was written. */
  String answer(Sizes sizes) {
    var answer = JSON.createObjectNode();
    answer.set("id", id);
    answer.put("size", sizes.likely());
    answer.put("low", sizes.low());
    answer.put("high", sizes.high());
    answer.put("past_peak", sizes.pastPeak());
    return answer.toString();
  }
}
