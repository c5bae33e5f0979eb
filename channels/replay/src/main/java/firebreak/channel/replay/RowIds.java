package firebreak.channel.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives rows without an id one that is the same in every run: a hash of channel, author, time and
 * text. Identical rows are numbered in their order; asked in the order of time, it has to remember
 * the rows of one moment only.
 */
final class RowIds {

  private static final int BYTES = 12;

  private final Map<String, Integer> sameMoment = new HashMap<>();
  private Instant moment = Instant.MIN;

  String of(Instant at, List<String> parts) {
    if (!at.equals(moment)) {
      moment = at;
      sameMoment.clear();
    }
    var hash = hash(at, parts);
    int earlier = sameMoment.merge(hash, 1, Integer::sum) - 1;
    return "row-" + hash + (earlier == 0 ? "" : "-" + earlier);
  }

  private static String hash(Instant at, List<String> parts) {
    var digest = sha256();
    digest.update(at.toString().getBytes(StandardCharsets.UTF_8));
    for (var part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(("|" + bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
