package firebreak.desk.duty;

import firebreak.desk.people.PublicAddress;
import firebreak.desk.platform.Secrets;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Links by which one page can be acknowledged without signing in. */
@Component
class SignedLinks {

  /*
   * The link holds the number of the page and the moment until which it counts, followed by half of
   * an HMAC-SHA256 over both: 128 bits, so guessing one needs more tries than there is time. It
   * says nothing about whom or what it is for. The same page always has the same link, so that
   * a letter found on a server can be recognised by it.
   */
  static final Duration VALID = Duration.ofHours(24);

  private static final String NAME = "duty/links";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNED = 2 * Long.BYTES;
  private static final int SEAL = 16;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final Secrets secrets;
  private final PublicAddress address;

  SignedLinks(Secrets secrets, PublicAddress address) {
    this.secrets = secrets;
    this.address = address;
  }

  String linkTo(long page, Instant pagedAt) {
    return address.of("/p/" + token(page, pagedAt.plus(VALID)));
  }

  private String token(long page, Instant until) {
    var signed = ByteBuffer.allocate(SIGNED).putLong(page).putLong(until.getEpochSecond()).array();
    return TEXT.encodeToString(
        ByteBuffer.allocate(SIGNED + SEAL).put(signed).put(seal(signed)).array());
  }

  /** The page that a token is for; empty when it was forged, broken, or its time is over. */
  Optional<Long> pageOf(String token, Instant now) {
    try {
      var all = Base64.getUrlDecoder().decode(token);
      if (all.length != SIGNED + SEAL) {
        return Optional.empty();
      }
      var signed = Arrays.copyOf(all, SIGNED);
      var fields = ByteBuffer.wrap(signed);
      long page = fields.getLong();
      var until = Instant.ofEpochSecond(fields.getLong());
      boolean genuine =
          MessageDigest.isEqual(seal(signed), Arrays.copyOfRange(all, SIGNED, all.length));
      return genuine && now.isBefore(until) ? Optional.of(page) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // no token of ours looks like that
    }
  }

  private byte[] seal(byte[] signed) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), ALGORITHM));
      return Arrays.copyOf(mac.doFinal(signed), SEAL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private synchronized String key() {
    return secrets
        .get(NAME)
        .orElseGet(() -> {
          var made = HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());
          secrets.put(NAME, made);
          return made;
        });
  }
}
