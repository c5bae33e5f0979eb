package firebreak.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.matrix.Drafting.Refusal;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Condition.HostileShareOver;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class DraftingTest {

  static final PersonId ANA = new PersonId("ana");
  static final PersonId OLA = new PersonId("ola");

  @Autowired Brands brands;
  @Autowired Drafting drafting;
  @Autowired VersionStore store;
  @Autowired Matrices matrices;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;

  BrandId brand = new BrandId("unknown");

  @BeforeEach
  void aBrand() {
    brand = new BrandId("m" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), false, false), "test");
  }

  @Test
  void a_brand_without_a_version_of_its_own_is_judged_by_the_shipped_matrix() {
    assertThat(matrices.at(brand, clock.instant()).matrix()).isEqualTo(Matrix.shipped());
  }

  @Test
  void a_version_decides_only_after_somebody_else_agreed_and_it_was_put_in_force() {
    var draft = eagerDraft();

    assertThat(drafting.approve(draft, sha(draft), OLA)).contains(Refusal.NOT_SENT);
    assertThat(drafting.putInForce(brand, Optional.of(draft.name()), turn(draft, drafting.now())))
        .contains(Refusal.NOT_APPROVED);
    assertThat(drafting.send(draft, ANA)).isEmpty();
    assertThat(drafting.approve(draft, sha(draft), ANA)).contains(Refusal.OWN_WORK);
    assertThat(drafting.approve(draft, "other words", OLA)).contains(Refusal.CHANGED_MEANWHILE);
    assertThat(drafting.approve(draft, sha(draft), OLA)).isEmpty();
    assertThat(now().version()).isEqualTo(Matrix.shipped().version());
    assertThat(drafting.putInForce(brand, Optional.of(draft.name()), turn(draft, drafting.now())))
        .isEmpty();

    assertThat(now()).isEqualTo(found(draft).matrix());
    assertThat(matrices.at(brand, clock.instant()).sha256()).isEqualTo(sha(draft));
  }

  @Test
  void what_is_put_in_force_from_a_moment_leaves_the_time_before_alone() {
    var draft = approved();
    var later = drafting.now().plus(Duration.ofDays(2));

    assertThat(drafting.putInForce(brand, Optional.of(draft.name()), turn(draft, later))).isEmpty();

    assertThat(now()).isEqualTo(Matrix.shipped());
    assertThat(matrices.at(brand, later).matrix().version()).isEqualTo(draft.name());
    assertThat(matrices.at(brand, later.minusMillis(1)).matrix()).isEqualTo(Matrix.shipped());
    assertThat(
            drafting.putInForce(
                brand,
                Optional.of(draft.name()),
                turn(draft, drafting.now().minus(Duration.ofDays(1)))))
        .contains(Refusal.ALREADY_PAST);
  }

  @Test
  void an_older_version_and_the_shipped_one_can_be_put_back() {
    var draft = approved();
    drafting.putInForce(brand, Optional.of(draft.name()), turn(draft, drafting.now()));
    var then = clock.instant();
    clock.forward(Duration.ofHours(1));

    var back = new Turn(Optional.empty(), drafting.now(), ANA, drafting.now());
    assertThat(drafting.putInForce(brand, Optional.empty(), back)).isEmpty();

    assertThat(now()).isEqualTo(Matrix.shipped());
    assertThat(matrices.at(brand, then).matrix().version()).isEqualTo(draft.name());
  }

  @Test
  void what_was_sent_or_agreed_to_can_no_longer_be_changed() {
    var draft = eagerDraft();
    drafting.send(draft, ANA);

    assertThat(drafting.rewrite(draft, Matrix.shipped(), ANA)).contains(Refusal.NOT_A_DRAFT);
    assertThat(drafting.remove(draft, ANA)).contains(Refusal.NOT_A_DRAFT);
    drafting.approve(draft, sha(draft), OLA);
    assertThatThrownBy(() ->
            db.sql("update matrix_version set sheet = '{}' where name = ?")
                .param(draft.name())
                .update())
        .hasMessageContaining("never changes");
  }

  @Test
  void a_draft_that_somebody_changed_meanwhile_is_not_overwritten() {
    var draft = eagerDraft();
    drafting.rewrite(draft, Matrix.shipped(), OLA);

    assertThat(drafting.rewrite(draft, draft.matrix(), ANA)).contains(Refusal.CHANGED_MEANWHILE);
  }

  @Test
  void a_version_that_was_changed_behind_our_back_decides_nothing() {
    var draft = approved();
    drafting.putInForce(brand, Optional.of(draft.name()), turn(draft, drafting.now()));
    db.sql("alter table matrix_version disable trigger approved_matrix_never_changes").update();
    db.sql(
            "update matrix_version set sheet = jsonb_set(sheet, '{rules,quiet-windows}', '1')"
                + " where name = ?")
        .param(draft.name())
        .update();
    db.sql("alter table matrix_version enable trigger approved_matrix_never_changes").update();

    assertThat(now()).isEqualTo(Matrix.shipped());
  }

  private Version eagerDraft() {
    var rows =
        Matrix.shipped().rows().stream()
            .map(row -> row.id().equals("T2-b") ? eager(row) : row)
            .toList();
    var shipped = Matrix.shipped();
    var eager = new Matrix("eager", rows, shipped.answers(), shipped.rules());
    return store.find(brand, drafting.begin(brand, eager, ANA)).orElseThrow();
  }

  private static Row eager(Row row) {
    return new Row(
        row.id(),
        Tier.T2,
        List.of(new HostileShareOver(0.40, 30, Duration.ofHours(2))),
        row.reads(),
        row.source());
  }

  private Version approved() {
    var draft = eagerDraft();
    drafting.send(draft, ANA);
    drafting.approve(draft, sha(draft), OLA);
    return found(draft);
  }

  private Version found(Version version) {
    return store.find(brand, version.name()).orElseThrow();
  }

  private Turn turn(Version version, Instant from) {
    return new Turn(Optional.of(version.name()), from, OLA, drafting.now());
  }

  private static String sha(Version version) {
    return Canonical.fingerprint(version.matrix());
  }

  private Matrix now() {
    return matrices.at(brand, clock.instant()).matrix();
  }
}
