package firebreak.desk.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.desk.platform.Secrets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals what people agreed to with a key of this desk alone, which lies sealed itself: whoever
 * changes a matrix in the database cannot make its seal.
 */
@Component
class Seal {

  private static final String NAME = "matrix/seal";
  private static final String ALGORITHM = "HmacSHA256";

  private final Secrets secrets;

  Seal(Secrets secrets) {
    this.secrets = secrets;
  }

  String of(String... parts) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(String.join("\n", parts).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java knows " + ALGORITHM, e);
    }
  }

  boolean holds(String seal, String... parts) {
    return MessageDigest.isEqual(seal.getBytes(UTF_8), of(parts).getBytes(UTF_8));
  }

  private synchronized String key() {
    return secrets
        .get(NAME)
        .orElseGet(() -> {
          var fresh = HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());
          secrets.put(NAME, fresh);
          return fresh;
        });
  }
}
