package firebreak.desk.playbooks;

import firebreak.desk.platform.Audit;
import firebreak.desk.playbooks.Grant.Message;
import firebreak.desk.playbooks.Grant.Place;
import firebreak.desk.playbooks.Grant.Scope;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import firebreak.respond.template.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether words may go out alone because somebody authorised their template beforehand. */
@Component
public class Preauthorised {

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  Preauthorised(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /** What may go out alone there now, the one that runs out last first. */
  public List<Grant> now(Place place) {
    var now = clock.instant();
    return all().stream().filter(grant -> grant.holds(place, now)).toList();
  }

  /** What covers exactly these words there now: a wording of its template with any values. */
  public Optional<Grant> covering(String words, String language, Place place) {
    return now(place).stream()
        .filter(grant -> grant.message().language().equals(language))
        .filter(grant -> says(grant.message(), words))
        .findFirst();
  }

  private static boolean says(Message message, String words) {
    return Templates.shippedFor(message.playbook())
        .find(message.stage(), message.language())
        .filter(template -> template.says(words))
        .isPresent();
  }

  /** Everything that was granted and not withdrawn, what ran out too. */
  public List<Grant> all() {
    return db.sql(
            "select id, playbook, stage, language, brand_id, channel, up_to, until_at, granted_by"
                + " from preauthorised where withdrawn_at is null order by until_at desc, id")
        .query((row, number) -> grant(row))
        .list();
  }

  /** Lets a template go out alone there until then. */
  @Transactional
  public Grant grant(Message message, Scope scope, Instant until, PersonId by) {
    long id =
        db.sql(
                "insert into preauthorised (playbook, stage, language, brand_id, channel, up_to,"
                    + " until_at, granted_by, granted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " returning id")
            .param(message.playbook())
            .param(message.stage().written())
            .param(message.language())
            .param(scope.brand().map(BrandId::value).orElse(null))
            .param(scope.channel().map(ChannelId::value).orElse(null))
            .param(scope.upTo().name())
            .param(Timestamp.from(until))
            .param(by.value())
            .param(Timestamp.from(clock.instant()))
            .query(Long.class)
            .single();
    audit.record(by.value(), "playbook.grant", Long.toString(id), message + " until " + until);
    return new Grant(id, message, scope, until, by);
  }

  /** Takes it back at once. */
  @Transactional
  public void withdraw(long id, PersonId by) {
    db.sql("update preauthorised set withdrawn_at = ? where id = ? and withdrawn_at is null")
        .params(Timestamp.from(clock.instant()), id)
        .update();
    audit.record(by.value(), "playbook.withdraw", Long.toString(id), "");
  }

  private static Grant grant(ResultSet row) throws SQLException {
    var message = new Message(row.getString(2), Stage.written(row.getString(3)), row.getString(4));
    var scope =
        new Scope(
            Optional.ofNullable(row.getString(5)).map(BrandId::new),
            Optional.ofNullable(row.getString(6)).map(ChannelId::new),
            Tier.valueOf(row.getString(7)));
    return new Grant(
        row.getLong(1),
        message,
        scope,
        row.getTimestamp(8).toInstant(),
        new PersonId(row.getString(9)));
  }
}
