package firebreak.desk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Passwords and keys that the desk needs to speak for a brand, sealed with AES-256-GCM under a key
 * that lies only in the data folder: a stolen database dump opens nothing.
 */
@Component
public class Secrets {

  private final JdbcClient db;
  private final BytesEncryptor seal;

  Secrets(JdbcClient db, DataFolder folder) {
    this.db = db;
    var key = HexFormat.of().parseHex(keyIn(folder.path().resolve("secrets.key")));
    this.seal = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
  }

  public void put(String name, String value) {
    db.sql(
            "insert into secret (name, sealed) values (?, ?)"
                + " on conflict (name) do update set sealed = excluded.sealed")
        .params(name, HexFormat.of().formatHex(seal.encrypt(value.getBytes(UTF_8))))
        .update();
  }

  public Optional<String> get(String name) {
    return db.sql("select sealed from secret where name = ?")
        .param(name)
        .query(String.class)
        .optional()
        .map(sealed -> new String(seal.decrypt(HexFormat.of().parseHex(sealed)), UTF_8));
  }

  private static String keyIn(Path file) {
    try {
      if (!Files.exists(file)) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(
            file, HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey()));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key file " + file, e);
    }
  }
}
