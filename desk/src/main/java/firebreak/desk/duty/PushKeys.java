package firebreak.desk.duty;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import firebreak.desk.platform.Secrets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The keys by which push services know this desk; made once, kept sealed. */
@Component
class PushKeys {

  private static final String NAME = "duty/web-push";

  private final Secrets secrets;

  PushKeys(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What a browser has to be told before it subscribes; base64url, uncompressed. */
  String publicKey() {
    return pair().extractPublicKeyInUncompressedFormAsString();
  }

  /** A browser that subscribed under other keys would never hear from us: they are never remade. */
  synchronized VAPIDKeyPair pair() {
    var parts = secrets.get(NAME).orElseGet(this::make).split(" ");
    var decoder = Base64.getDecoder();
    return VAPIDKeyPairs.of(
        PrivateKeySources.ofPKCS8Bytes(decoder.decode(parts[0])),
        PublicKeySources.ofX509Bytes(decoder.decode(parts[1])));
  }

  private String make() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      var encoder = Base64.getEncoder();
      var written =
          encoder.encodeToString(pair.getPrivate().getEncoded())
              + " "
              + encoder.encodeToString(pair.getPublic().getEncoded());
      secrets.put(NAME, written);
      return written;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform knows the curve P-256", e);
    }
  }
}
