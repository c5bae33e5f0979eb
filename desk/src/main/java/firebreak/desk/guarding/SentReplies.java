package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.model.Finding;
import firebreak.model.Reading;
import firebreak.respond.guard.Answered;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.OurVoice;
import firebreak.respond.guard.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a brand said in public lately, to see what a rule would have done to it. */
@Component
class SentReplies {

  /*
   * The words are judged as they went out: to the post they answered, at the hour they were
   * published, with the gate open. Rules that need to know more than that (a second reply, claims,
   * the same words, the channel's length) find nothing here.
   */

  static final int MOST = 200;

  private final JdbcClient db;

  SentReplies(JdbcClient db) {
    this.db = db;
  }

  /** The latest first. */
  List<Sent> of(Brand brand) {
    return db.sql(
            "select r.words, r.language, r.kind, s.published_at, coalesce(p.words, '') as theirs,"
                + " coalesce(p.language, '') as spoken, coalesce(p.handle, '') as handle,"
                + " p.author_name, coalesce(p.complaint, 0) as complaint"
                + " from publication s join reply r on r.id = s.reply_id"
                + " left join post p on p.channel = r.channel and p.external_id = r.post_id"
                + " and p.deleted_at is null"
                + " where s.brand_id = ? and s.state = 'PUBLIC'"
                + " order by s.published_at desc limit "
                + MOST)
        .param(brand.id().value())
        .query((row, number) -> sent(row, brand))
        .list();
  }

  private static Sent sent(ResultSet row, Brand brand) throws SQLException {
    var at = row.getTimestamp("published_at").toInstant();
    var answered =
        new Answered(
            row.getString("theirs"),
            row.getString("spoken").equals("und") ? "" : row.getString("spoken"),
            row.getString("handle"),
            name(row.getString("author_name")),
            row.getDouble("complaint") >= Reading.COMPLAINT_FROM,
            false);
    var context =
        GuardContext.publicReplyTo(answered, LocalDateTime.ofInstant(at, brand.zone()))
            .with(purpose(row.getString("kind")))
            .with(new OurVoice(Set.of(brand.name()), List.of()));
    return new Sent(row.getString("words"), row.getString("language"), at, context);
  }

  private static Optional<String> name(@Nullable String name) {
    return Optional.ofNullable(name);
  }

  private static Purpose purpose(String kind) {
    return switch (kind) {
      case "SAFETY" -> Purpose.SAFETY_INSTRUCTION;
      case "HOLDING" -> Purpose.HOLDING_STATEMENT;
      case "UPDATE" -> Purpose.UPDATE;
      default -> Purpose.REPLY;
    };
  }

  /** One reply as it went out. */
  record Sent(String words, String language, Instant at, GuardContext context) {

    List<Finding> findings(Guard guard, String deskLanguage) {
      return guard.findings(words, language, context.inDeskLanguage(deskLanguage));
    }
  }
}
