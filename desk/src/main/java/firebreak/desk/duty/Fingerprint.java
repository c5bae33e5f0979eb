package firebreak.desk.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name that is the same for the same words after every restart. */
final class Fingerprint {

  private static final int BYTES = 16;

  private Fingerprint() {}

  /** 32 hexadecimal digits of SHA-256: safe in a mail's id, an address and a header. */
  static String of(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
