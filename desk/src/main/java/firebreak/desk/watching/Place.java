package firebreak.desk.watching;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where a mention stands in the stream: by its time, then by the order in which we heard it. */
record Place(Instant at, long seq) {

  /** Reads what {@link #toString} wrote. */
  static Optional<Place> parse(String written) {
    if (!written.matches("-?\\d{1,18}_\\d{1,18}")) {
      return Optional.empty();
    }
    var parts = written.split("_", -1);
    try {
      var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      return Optional.of(new Place(at, Long.parseLong(parts[1])));
    } catch (DateTimeException | ArithmeticException outsideOfTime) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + seq;
  }
}
