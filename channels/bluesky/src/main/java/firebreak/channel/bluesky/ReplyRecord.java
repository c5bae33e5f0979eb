package firebreak.channel.bluesky;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The record that says our words under somebody's post. */
final class ReplyRecord {

  private static final int MOST_BYTES = 3_000;
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"']{1,1000}[^\\s<>\"'.,;:!?)]");

  private ReplyRecord() {}

  /** What is wrong with the length of the words, if anything. */
  static Optional<String> tooLong(String words) {
    int graphemes = graphemes(words);
    if (graphemes > BlueskyChannel.MOST_GRAPHEMES) {
      return Optional.of(
          "Bluesky takes " + BlueskyChannel.MOST_GRAPHEMES + " characters, these are " + graphemes);
    }
    int bytes = words.getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of("Bluesky takes " + MOST_BYTES + " bytes, these are " + bytes)
        : Optional.empty();
  }

  static int graphemes(String words) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(words);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /**
   * The record as the server wants it.
   *
   * @param target the answer to asking for the post that we answer
   */
  static Map<String, Object> of(String words, String language, JsonNode target, Instant now) {
    var parent = reference(target);
    var root = target.path("value").path("reply").path("root");
    var record = new LinkedHashMap<String, Object>();
    record.put("$type", AtUri.POST);
    record.put("text", words);
    record.put("createdAt", now.truncatedTo(ChronoUnit.MILLIS).toString());
    record.put("langs", List.of(language));
    record.put(
        "reply", Map.of("root", root.has("uri") ? reference(root) : parent, "parent", parent));
    var facets = LINK.matcher(words).results().map(link -> facet(words, link)).toList();
    if (!facets.isEmpty()) {
      record.put("facets", facets);
    }
    return record;
  }

  private static Map<String, String> reference(JsonNode post) {
    return Map.of("uri", post.path("uri").asString(""), "cid", post.path("cid").asString(""));
  }

  /** Makes an address in the text one that can be followed; places are counted in UTF-8 bytes. */
  private static Map<String, Object> facet(String words, MatchResult link) {
    int start = words.substring(0, link.start()).getBytes(StandardCharsets.UTF_8).length;
    int end = start + link.group().getBytes(StandardCharsets.UTF_8).length;
    return Map.of(
        "index", Map.of("byteStart", start, "byteEnd", end),
        "features", List.of(Map.of("$type", "app.bsky.richtext.facet#link", "uri", link.group())));
  }
}
