package firebreak.desk.claims;

import firebreak.channel.Storable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a claim; what is not sent is null.
 *
 * @param says one wording to a line
 * @param what evidence, or the id of a person
 * @param source where evidence lies, or the fingerprint of what was read
 */
record TypedClaim(
    @Nullable String says,
    @Nullable String status,
    @Nullable String why,
    @Nullable String what,
    @Nullable String source,
    @Nullable String language,
    @Nullable String words) {

  static final TypedClaim NOTHING = new TypedClaim(null, null, null, null, null, null, null);

  static TypedClaim of(HttpServletRequest request) {
    return new TypedClaim(
        request.getParameter("says"),
        request.getParameter("status"),
        request.getParameter("why"),
        request.getParameter("what"),
        request.getParameter("source"),
        request.getParameter("language"),
        request.getParameter("words"));
  }

  List<String> wordings() {
    return text(says).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** As it can be stored: line ends as one sign. */
  String text(@Nullable String typed) {
    var given = Objects.requireNonNullElse(typed, "");
    return Storable.text(given.replace("\r\n", "\n").replace('\r', '\n')).strip();
  }
}
