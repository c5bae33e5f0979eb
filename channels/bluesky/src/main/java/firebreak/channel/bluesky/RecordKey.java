package firebreak.channel.bluesky;

import firebreak.channel.Replying.CommandId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names the record that a command writes: the same command always writes the same record. */
final class RecordKey {

  /*
   * Posts are named by timestamp ids: 13 signs of a sortable base 32 for 64 bits of which the
   * highest is 0. We fill the 63 bits with a hash of the command instead of a time. A repeated
   * command then meets its own record and cannot speak twice, whatever happened in between; two
   * commands meet with a chance of one in 2^63 per pair. Source: the atproto specification of
   * record keys and TIDs.
   */

  private static final String SIGNS = "234567abcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 13;

  private RecordKey() {}

  static String of(CommandId command) {
    long bits = hash(command.value()) & Long.MAX_VALUE;
    var key = new StringBuilder(LENGTH);
    for (int i = LENGTH - 1; i >= 0; i--) {
      key.append(SIGNS.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return key.toString();
  }

  private static long hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
