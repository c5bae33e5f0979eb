package firebreak.desk.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing passwords slow: after five wrong ones under an account its passwords wait.
 *
 * <p>Every attempt is counted before its password is looked at, so that a hundred at once are no
 * quicker than one after the other; a good password clears the count. A name that nobody has is
 * braked like one that somebody has, so that the brake tells nobody who works here.
 */
@Component
class PasswordBrake {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient db;
  private final SignedInPeople people;
  private final Audit audit;
  private final InstantSource clock;

  PasswordBrake(JdbcClient db, SignedInPeople people, Audit audit, InstantSource clock) {
    this.db = db;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Counts an attempt under this name; false when its password must not be looked at yet. */
  @Transactional
  public boolean lets(String name) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    var account = account(name);
    forgetOld(now);
    var guesses = held(account, now);
    if (guesses.waitsAt(now)) {
      refuse(account);
      return false;
    }
    keep(account, guesses.another(now));
    return true;
  }

  /** A good password was typed: what was wrong before counts no more. */
  void release(String name) {
    db.sql("delete from password_attempts where account = ?").param(account(name)).update();
  }

  private Guesses held(String account, Instant now) {
    var none = Guesses.none(now);
    db.sql(
            "insert into password_attempts (account, tries, last_at, waits_until)"
                + " values (?, ?, ?, ?) on conflict do nothing")
        .params(account, none.tries(), Timestamp.from(now), Timestamp.from(now))
        .update();
    return db.sql(
            "select tries, last_at, waits_until from password_attempts where account = ?"
                + " for update")
        .param(account)
        .query((row, number) ->
            new Guesses(
                row.getInt(1), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()))
        .single();
  }

  private void keep(String account, Guesses guesses) {
    db.sql(
            "update password_attempts set tries = ?, last_at = ?, waits_until = ?,"
                + " refused = refused and ? > 1 where account = ?")
        .params(
            guesses.tries(),
            Timestamp.from(guesses.last()),
            Timestamp.from(guesses.waitsUntil()),
            guesses.tries(),
            account)
        .update();
  }

  /** Writes down the first refusal of a row of guesses; a name that nobody has is no account. */
  private void refuse(String account) {
    boolean first =
        db.sql("update password_attempts set refused = true where account = ? and not refused")
                .param(account)
                .update()
            == 1;
    if (first && !account.startsWith("#")) {
      audit.record("desk", "password.braked", account, "");
    }
  }

  private void forgetOld(Instant now) {
    db.sql(
            "delete from password_attempts where account in (select account from password_attempts"
                + " where last_at < ? for update skip locked)")
        .param(Timestamp.from(now.minus(KEPT)))
        .update();
  }

  private String account(String name) {
    return people.named(name).map(Person::id).map(PersonId::value).orElseGet(() -> hash(name));
  }

  private static String hash(String name) {
    try {
      var folded = People.folded(name).getBytes(UTF_8);
      return "#" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(folded));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
