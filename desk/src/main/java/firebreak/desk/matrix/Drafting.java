package firebreak.desk.matrix;

import firebreak.desk.matrix.Version.Hand;
import firebreak.desk.matrix.Version.Sealed;
import firebreak.desk.matrix.Version.State;
import firebreak.desk.platform.Audit;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Matrix;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything that can be done with versions; each act says why it was refused, or nothing. */
@Component
class Drafting {

  private final VersionStore store;
  private final Matrices matrices;
  private final Seal seal;
  private final Book book;

  Drafting(VersionStore store, Matrices matrices, Seal seal, Book book) {
    this.store = store;
    this.matrices = matrices;
    this.seal = seal;
    this.book = book;
  }

  /** Why an act was refused. */
  enum Refusal {
    NOT_A_DRAFT,
    NOT_SENT,
    NOT_APPROVED,
    OWN_WORK,
    CHANGED_MEANWHILE,
    NO_DIFFERENCE,
    ALREADY_PAST
  }

  /** A new draft with these rows and answers, under a name of its own. */
  @Transactional
  String begin(BrandId brand, Matrix from, PersonId by) {
    var name = store.freeName(brand);
    store.add(brand, renamed(from, name), from.version(), hand(by));
    book.audit().record(by.value(), "matrix.drafted", name, "from " + from.version());
    return name;
  }

  @Transactional
  Optional<Refusal> rewrite(Version version, Matrix matrix, PersonId by) {
    var held = held(version);
    if (!held.isDraft()) {
      return Optional.of(Refusal.NOT_A_DRAFT);
    }
    if (!held.matrix().equals(version.matrix())) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    store.rewrite(version.brand(), renamed(matrix, version.name()), hand(by));
    book.audit().record(by.value(), "matrix.changed", version.name(), "");
    return Optional.empty();
  }

  @Transactional
  Optional<Refusal> send(Version version, PersonId by) {
    var held = held(version);
    if (!held.isDraft()) {
      return Optional.of(Refusal.NOT_A_DRAFT);
    }
    store.send(held, hand(by));
    book.audit().record(by.value(), "matrix.sent", version.name(), "");
    return Optional.empty();
  }

  @Transactional
  Optional<Refusal> sendBack(Version version, PersonId by, String why) {
    var held = held(version);
    if (held.state() != State.SENT) {
      return Optional.of(Refusal.NOT_SENT);
    }
    store.sendBack(held);
    book.audit().record(by.value(), "matrix.sent-back", version.name(), why);
    return Optional.empty();
  }

  /** Agreed to by somebody who neither wrote nor sent it, for exactly the words they saw. */
  @Transactional
  Optional<Refusal> approve(Version version, String seen, PersonId by) {
    var held = held(version);
    if (held.state() != State.SENT) {
      return Optional.of(Refusal.NOT_SENT);
    }
    if (held.written().by().equals(by)
        || held.sent().filter(sent -> sent.by().equals(by)).isPresent()) {
      return Optional.of(Refusal.OWN_WORK);
    }
    var sha256 = Canonical.fingerprint(held.matrix());
    if (!sha256.equals(seen)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    var unsealed = new Sealed(hand(by), sha256, "");
    var sealed =
        new Sealed(unsealed.reviewed(), sha256, seal.of(Matrices.sealedParts(held, unsealed)));
    store.approve(held, sealed);
    book.audit().record(by.value(), "matrix.approved", version.name(), sha256);
    return Optional.empty();
  }

  /** An approved version, or the shipped one, decides from that moment on; never from the past. */
  @Transactional
  Optional<Refusal> putInForce(BrandId brand, Optional<String> name, Turn turn) {
    if (name.isPresent()
        && name.flatMap(known -> store.held(brand, known))
            .filter(version -> version.state() == State.APPROVED)
            .filter(matrices::isGenuine)
            .isEmpty()) {
      return Optional.of(Refusal.NOT_APPROVED);
    }
    if (turn.from().isBefore(turn.putAt())) {
      return Optional.of(Refusal.ALREADY_PAST);
    }
    store.turn(brand, turn);
    afterwards(() -> matrices.lookAgain(brand));
    book.audit()
        .record(
            turn.by().value(),
            "matrix.in-force",
            name.orElseGet(() -> Matrix.shipped().version()),
            brand + " from " + turn.from());
    return Optional.empty();
  }

  @Transactional
  Optional<Refusal> remove(Version version, PersonId by) {
    var held = held(version);
    if (!held.isDraft()) {
      return Optional.of(Refusal.NOT_A_DRAFT);
    }
    store.remove(held);
    book.audit().record(by.value(), "matrix.removed", version.name(), "");
    return Optional.empty();
  }

  Instant now() {
    return book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Version held(Version version) {
    return store.held(version.brand(), version.name()).orElseThrow();
  }

  private Hand hand(PersonId by) {
    return new Hand(by, now());
  }

  private static Matrix renamed(Matrix matrix, String name) {
    return new Matrix(name, matrix.rows(), matrix.answers(), matrix.rules());
  }

  /** Also when the transaction fails, since somebody may have looked meanwhile. */
  private static void afterwards(Runnable act) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            act.run();
          }
        });
  }

  /** Where acts are written down, and when. */
  @Component("matrixBook")
  record Book(Audit audit, InstantSource clock) {}
}
