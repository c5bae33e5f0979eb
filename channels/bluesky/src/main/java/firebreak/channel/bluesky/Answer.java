package firebreak.channel.bluesky;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a server answered.
 *
 * @param signingIn whether it is the answer to an attempt to sign in
 */
record Answer(int status, JsonNode body, HttpHeaders headers, boolean signingIn) {

  private static final Set<String> NO_SUCH_RECORD =
      Set.of("RecordNotFound", "RepoNotFound", "RepoDeactivated", "RepoTakendown", "NotFound");
  private static final Set<String> NOT_SIGNED_IN = Set.of("ExpiredToken", "InvalidToken");
  private static final long SHORTEST_WAIT_SECONDS = 1;
  private static final long USUAL_WAIT_SECONDS = 60;

  boolean isOk() {
    return status >= 200 && status < 300;
  }

  /** The server's name for what went wrong; blank when it gave none. */
  String error() {
    return body.path("error").asString("");
  }

  String message() {
    var text = body.path("message").asString("");
    return text.isBlank() ? "status " + status + " " + error() : text;
  }

  boolean wantsNewProof() {
    return !signingIn && (status == 401 || NOT_SIGNED_IN.contains(error()));
  }

  boolean saysThereIsNoSuchRecord() {
    return status == 404
        || (status == 400
            && (NO_SUCH_RECORD.contains(error())
                || message().contains("Could not locate record")
                || message().contains("Could not find repo")));
  }

  /** When we may come back, by the headers of the answer. */
  Instant notBefore(Instant now) {
    long reset =
        headers
            .firstValue("ratelimit-reset")
            .filter(text -> text.matches("\\d{1,12}"))
            .map(Long::parseLong)
            .orElse(0L);
    long after =
        headers
            .firstValue("retry-after")
            .filter(text -> text.matches("\\d{1,6}"))
            .map(Long::parseLong)
            .orElse(USUAL_WAIT_SECONDS);
    var told = reset > 0 ? Instant.ofEpochSecond(reset) : now.plusSeconds(after);
    var earliest = now.plusSeconds(SHORTEST_WAIT_SECONDS);
    return told.isBefore(earliest) ? earliest : told;
  }
}
