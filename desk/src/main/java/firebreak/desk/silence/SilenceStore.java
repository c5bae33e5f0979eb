package firebreak.desk.silence;

import firebreak.desk.silence.Unheard.CutOff;
import firebreak.desk.silence.Unheard.Quiet;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which channels were not heard from when to when, each silence once. */
@Component
class SilenceStore {

  private static final String COLUMNS =
      "select source_id, brand_id, channel, kind, since, gap_seconds, why from silence ";

  private final JdbcClient db;

  SilenceStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it was told before, or when one like it goes on or was told since that moment. */
  boolean add(Going going, Instant toldAfter, Instant now) {
    var brand = going.brand();
    var unheard = going.unheard();
    return db.sql(
                "insert into silence (source_id, brand_id, channel, kind, since, gap_seconds, why,"
                    + " told_at) select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select from silence where"
                    + " brand_id = ? and channel = ? and kind = ? and told_at > ?)"
                    + " on conflict do nothing")
            .param(going.source())
            .param(brand.value())
            .param(unheard.channel().value())
            .param(kind(unheard))
            .param(Timestamp.from(unheard.since()))
            .param(unheard instanceof Quiet quiet ? quiet.usualGap().toSeconds() : null)
            .param(unheard instanceof CutOff cutOff ? cutOff.why() : "")
            .param(Timestamp.from(now))
            .param(brand.value())
            .param(unheard.channel().value())
            .param(kind(unheard))
            .param(Timestamp.from(toldAfter))
            .update()
        == 1;
  }

  void end(Going going, Instant now) {
    db.sql(
            "update silence set ended_at = ? where brand_id = ? and channel = ? and kind = ?"
                + " and ended_at is null")
        .param(Timestamp.from(now))
        .param(going.brand().value())
        .param(going.unheard().channel().value())
        .param(kind(going.unheard()))
        .update();
  }

  /** Those that go on. */
  List<Going> open() {
    return db.sql(COLUMNS + "where ended_at is null order by id").query(SilenceStore::going).list();
  }

  /** Those that went on at that moment. */
  List<Going> at(BrandId brand, Instant moment) {
    return db.sql(
            COLUMNS
                + "where brand_id = ? and told_at <= ? and (ended_at is null or ended_at > ?)"
                + " order by id")
        .params(brand.value(), Timestamp.from(moment), Timestamp.from(moment))
        .query(SilenceStore::going)
        .list();
  }

  private static Going going(ResultSet row, int number) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    var since = row.getTimestamp("since").toInstant();
    var unheard =
        row.getString("kind").equals("QUIET")
            ? new Quiet(channel, since, Duration.ofSeconds(row.getLong("gap_seconds")))
            : new CutOff(channel, since, row.getString("why"));
    return new Going(row.getString("source_id"), new BrandId(row.getString("brand_id")), unheard);
  }

  private static String kind(Unheard unheard) {
    return switch (unheard) {
      case Quiet _ -> "QUIET";
      case CutOff _ -> "CUT_OFF";
    };
  }

  /** A silence of a brand that has not ended. */
  record Going(String source, BrandId brand, Unheard unheard) {

    /** The same after every restart: whoever is told is told of this. */
    String name() {
      return "silence %s %s %s %s"
          .formatted(brand, unheard.channel(), kind(unheard), unheard.since());
    }

    /** A quiet time ends when something is heard; a break lasts until it is mended. */
    boolean isAmong(List<Going> others) {
      return others.stream()
          .filter(other -> other.brand.equals(brand))
          .map(Going::unheard)
          .filter(other -> other.channel().equals(unheard.channel()))
          .anyMatch(this::goesOnIn);
    }

    private boolean goesOnIn(Unheard other) {
      return switch (unheard) {
        case Quiet quiet -> other instanceof Quiet was && was.since().equals(quiet.since());
        case CutOff _ -> other instanceof CutOff;
      };
    }
  }
}
