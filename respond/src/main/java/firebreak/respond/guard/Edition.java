package firebreak.respond.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Gives a set of rules a name that no other set has. */
final class Edition {

  private static final int LENGTH = 12;

  private Edition() {}

  /** Short enough to be read aloud; two sets that share it by chance are not to be expected. */
  static String of(String rules) {
    return sha256(rules).substring(0, LENGTH);
  }

  static String sha256(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
