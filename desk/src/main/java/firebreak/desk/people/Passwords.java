package firebreak.desk.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hashes of passwords; nobody can get a password back. */
@Component
class Passwords {

  static final int SHORTEST = 10;

  /** What the hash takes in; more bytes would be ignored, so they are refused. */
  static final int MOST_BYTES = 72;

  private final JdbcClient db;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final String nobodys;

  Passwords(JdbcClient db, PasswordEncoder encoder, Audit audit) {
    this.db = db;
    this.encoder = encoder;
    this.audit = audit;
    this.nobodys = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
  }

  Optional<String> hashOf(PersonId person) {
    return db.sql("select password_hash from person where id = ? and password_hash is not null")
        .param(person.value())
        .query(String.class)
        .optional();
  }

  /** A hash that no password matches, and as slow to look at as any other. */
  String nobodys() {
    return nobodys;
  }

  boolean matches(PersonId person, String typed) {
    return hashOf(person).filter(hash -> encoder.matches(typed, hash)).isPresent();
  }

  static boolean isLongEnough(String password) {
    return password.length() >= SHORTEST;
  }

  static boolean isShortEnough(String password) {
    return password.getBytes(UTF_8).length <= MOST_BYTES;
  }

  /**
   * Sets a person's password.
   *
   * @throws IllegalArgumentException when it has fewer than {@value #SHORTEST} characters or more
   *     than {@value #MOST_BYTES} bytes
   */
  @Transactional
  public void set(PersonId person, String password) {
    if (!isLongEnough(password) || !isShortEnough(password)) {
      throw new IllegalArgumentException(
          "a password has " + SHORTEST + " characters to " + MOST_BYTES + " bytes");
    }
    db.sql("update person set password_hash = ? where id = ?")
        .params(encoder.encode(password), person.value())
        .update();
    audit.record(person.value(), "password.set", person.value(), "");
  }
}
