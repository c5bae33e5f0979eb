package firebreak.desk.matrix;

import firebreak.model.BrandId;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Expressions;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which matrix decides for a brand at a moment, and what it decides. */
@Component
public class Matrices {

  private static final Logger LOG = LoggerFactory.getLogger(Matrices.class);
  private static final InForce SHIPPED = inForce(Matrix.shipped());

  private final VersionStore store;
  private final Seal seal;
  private final Expressions expressions;
  private final Map<BrandId, List<Turn>> turns = new ConcurrentHashMap<>();
  private final Map<Named, InForce> versions = new ConcurrentHashMap<>();

  Matrices(VersionStore store, Seal seal, Expressions expressions) {
    this.store = store;
    this.seal = seal;
    this.expressions = expressions;
  }

  /** The brand's own version that was in force then, else the shipped one. */
  public InForce at(BrandId brand, Instant moment) {
    return turnAt(brand, moment)
        .flatMap(Turn::name)
        .map(name -> versions.computeIfAbsent(new Named(brand, name), this::genuine))
        .orElse(SHIPPED);
  }

  /** What the matrix in force at the time of the situation makes of it. */
  public Assessment assess(Situation situation) {
    return assess(at(situation.brand(), situation.now()).matrix(), situation);
  }

  /** What that matrix makes of it, whether it is in force or not. */
  public Assessment assess(Matrix matrix, Situation situation) {
    return matrix.assess(situation, expressions);
  }

  Optional<Turn> turnAt(BrandId brand, Instant moment) {
    return turns.computeIfAbsent(brand, store::turns).stream()
        .filter(turn -> !turn.from().isAfter(moment))
        .findFirst();
  }

  /** Called when the turns of a brand may have changed. */
  void lookAgain(BrandId brand) {
    turns.remove(brand);
  }

  /** A version whose seal is broken was changed behind our back: the shipped one decides then. */
  private InForce genuine(Named named) {
    var version = store.find(named.brand(), named.name()).orElseThrow();
    if (!isGenuine(version)) {
      LOG.error("matrix {} of {} was changed after it was sealed", named.name(), named.brand());
      return SHIPPED;
    }
    return inForce(version.matrix());
  }

  boolean isGenuine(Version version) {
    var now = Canonical.fingerprint(version.matrix());
    return version
        .sealed()
        .filter(sealed -> sealed.sha256().equals(now))
        .filter(sealed -> seal.holds(sealed.seal(), sealedParts(version, sealed)))
        .isPresent();
  }

  static String[] sealedParts(Version version, Version.Sealed sealed) {
    return new String[] {
      version.brand().value(),
      version.name(),
      sealed.sha256(),
      sealed.reviewed().by().value(),
      String.valueOf(sealed.reviewed().at().toEpochMilli())
    };
  }

  private static InForce inForce(Matrix matrix) {
    return new InForce(matrix, Canonical.fingerprint(matrix));
  }

  /**
   * A matrix that decides.
   *
   * @param sha256 of its one spelling
   */
  public record InForce(Matrix matrix, String sha256) {}

  private record Named(BrandId brand, String name) {}
}
