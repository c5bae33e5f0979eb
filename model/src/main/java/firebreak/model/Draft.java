package firebreak.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Public words that someone wants to say, not yet allowed.
 *
 * @param target the post that is answered
 * @param threadRoot the conversation it stands in; only one public reply is allowed there
 * @param language BCP 47 primary tag of the words
 */
public record Draft(
    DraftId id,
    Account from,
    PostId target,
    PostId threadRoot,
    String words,
    String language,
    PersonId author) {

  public Draft {
    Required.text(words, "the words of a draft");
    Required.text(language, "the language of a draft");
  }

  /**
   * SHA-256, as hex, over everything an approval is bound to: account, target, thread, language and
   * the exact words. Any change gives another fingerprint, and so voids every approval.
   */
  public String fingerprint() {
    var bound =
        List.of(
            from.brand().value(),
            from.channel().value(),
            from.handle(),
            target.channel().value(),
            target.externalId(),
            threadRoot.externalId(),
            language,
            words);
    var digest = sha256();
    for (var part : bound) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      digest.update((byte) ':');
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
