package firebreak.desk.duty;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser with its push service: takes pushes over HTTP, checks who signed them, and opens them
 * with the browser's own key, as RFC 8291 and RFC 8292 say.
 */
final class PushService implements AutoCloseable {

  private static final int SALT = 16;
  private static final int POINT = 65;

  private final HttpServer server;
  private final KeyPair keys;
  private final byte[] auth = new byte[16];
  private final List<Push> pushes = new CopyOnWriteArrayList<>();
  private volatile int status = 201;

  PushService() throws IOException, GeneralSecurityException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    keys = generator.generateKeyPair();
    new SecureRandom().nextBytes(auth);
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/push";
  }

  Routes.Keys keys() {
    var text = Base64.getUrlEncoder().withoutPadding();
    return new Routes.Keys(
        text.encodeToString(uncompressed((ECPublicKey) keys.getPublic())),
        text.encodeToString(auth));
  }

  void answers(int other) {
    status = other;
  }

  List<Push> pushes() {
    return List.copyOf(pushes);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      pushes.add(new Push(headers, ByteBuffer.wrap(exchange.getRequestBody().readAllBytes())));
      exchange.sendResponseHeaders(status, -1);
    }
  }

  /** What it would show. */
  String open(Push push) throws GeneralSecurityException {
    var body = push.body().duplicate();
    var salt = new byte[SALT];
    body.get(salt);
    body.getInt(); // size of a record; pages fit into one
    var sender = new byte[body.get()];
    body.get(sender);
    var sealed = new byte[body.remaining()];
    body.get(sealed);
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(point(sender), true);
    var own = uncompressed((ECPublicKey) keys.getPublic());
    var context = concat("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), own, sender);
    var secret = expand(mac(auth, agreement.generateSecret()), context, 32);
    var random = mac(salt, secret);
    var key =
        expand(random, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
    var nonce = expand(random, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    var padded = cipher.doFinal(sealed);
    int end = padded.length - 1;
    while (padded[end] == 0) {
      end--;
    }
    return new String(padded, 0, end, StandardCharsets.UTF_8); // the last byte marks the end
  }

  /** Whether the push was signed with this public key. */
  static boolean isSignedBy(String publicKey, Push push) throws GeneralSecurityException {
    var fields = push.authorization();
    var jwt = valueOf("t", fields);
    var parts = jwt.split("\\.");
    var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(point(Base64.getUrlDecoder().decode(publicKey)));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    return valueOf("k", fields).equals(publicKey)
        && signature.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  /** What the signer claims. */
  static String claims(Push push) {
    var jwt = valueOf("t", push.authorization());
    return new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private static String valueOf(String name, String... fields) {
    return Arrays.stream(fields)
        .filter(field -> field.startsWith(name + "="))
        .map(field -> field.substring(2))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] expand(byte[] key, byte[] context, int length)
      throws GeneralSecurityException {
    return Arrays.copyOf(mac(key, concat(context, new byte[] {1})), length);
  }

  private static byte[] mac(byte[] key, byte[] words) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(words);
  }

  private static ECPublicKey point(byte[] uncompressed) throws GeneralSecurityException {
    var x = new BigInteger(1, Arrays.copyOfRange(uncompressed, 1, 33));
    var y = new BigInteger(1, Arrays.copyOfRange(uncompressed, 33, POINT));
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    var curve = ((ECPublicKey) generator.generateKeyPair().getPublic()).getParams();
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
  }

  private static byte[] uncompressed(ECPublicKey key) {
    var bytes = new byte[POINT];
    bytes[0] = 4;
    put(key.getW().getAffineX(), bytes, 1);
    put(key.getW().getAffineY(), bytes, 33);
    return bytes;
  }

  private static void put(BigInteger number, byte[] into, int at) {
    var digits = number.toByteArray();
    int length = Math.min(32, digits.length);
    System.arraycopy(digits, digits.length - length, into, at + 32 - length, length);
  }

  private static byte[] concat(byte[]... parts) {
    var whole = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    for (var part : parts) {
      whole.put(part);
    }
    return whole.array();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One request as it came in. */
  record Push(Map<String, String> headers, ByteBuffer body) {

    String[] authorization() {
      return headers.getOrDefault("Authorization", "").replace("vapid ", "").split(",\\s*");
    }

    String raw() {
      return StandardCharsets.ISO_8859_1.decode(body.duplicate()).toString();
    }
  }
}
