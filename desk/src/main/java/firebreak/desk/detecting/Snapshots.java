package firebreak.desk.detecting;

import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.model.BrandId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the detectors knew at some mention, so that a restart need not show them everything. */
@Component
class Snapshots {

  private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

  private final JdbcClient db;
  private final InstantSource clock;

  Snapshots(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Saves it and says how many bytes it took before they were made smaller. */
  long save(BrandId brand, long upTo, Detector detector) {
    var packed = new ByteArrayOutputStream();
    long bytes = write(detector, packed);
    db.sql(
            "insert into detector_snapshot (brand_id, up_to, state, taken_at) values (?, ?, ?, ?)"
                + " on conflict (brand_id) do update set up_to = excluded.up_to,"
                + " state = excluded.state, taken_at = excluded.taken_at")
        .params(brand.value(), upTo, packed.toByteArray(), Timestamp.from(clock.instant()))
        .update();
    return bytes;
  }

  /** The last snapshot; empty when there is none or when another version of the desk wrote it. */
  Optional<Snapshot> last(BrandId brand, Thresholds thresholds) {
    return db.sql("select up_to, state from detector_snapshot where brand_id = ?")
        .param(brand.value())
        .query(row -> row.next() ? read(brand, row, thresholds) : Optional.<Snapshot>empty());
  }

  private static Optional<Snapshot> read(BrandId brand, ResultSet row, Thresholds thresholds)
      throws SQLException {
    var state = new ByteArrayInputStream(row.getBytes("state"));
    try (var inflater = new Inflater();
        var in = new DataInputStream(new InflaterInputStream(state, inflater))) {
      var detector = Detector.readFrom(in, thresholds);
      return Optional.of(new Snapshot(row.getLong("up_to"), detector, inflater.getBytesWritten()));
    } catch (IOException e) {
      log.warn("snapshot.unreadable: {} is rebuilt from its stored mentions", brand, e);
      return Optional.empty();
    }
  }

  /** Writes it, packed, and says how many bytes it took before that. */
  private static long write(Detector detector, OutputStream packed) {
    var out = new DataOutputStream(new DeflaterOutputStream(packed));
    try (out) {
      detector.writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return out.size();
  }

  /**
   * A detector as it was after a mention.
   *
   * @param bytes its length when written down
   */
  record Snapshot(long upTo, Detector detector, long bytes) {}
}
