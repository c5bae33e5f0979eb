package firebreak.desk.crises;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Assessments.Assessed;
import firebreak.desk.matrix.Matrices;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.model.VerifyGate;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Answer;
import firebreak.respond.matrix.ApprovalPath;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.TeamSize;
import firebreak.respond.playbook.Lane;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What holds for words of ours under a post: how serious it is, whether we wait, who must read. */
@Component
public class Rulings {

  private final Crises crises;
  private final Matrices matrices;
  private final Known known;
  private final InstantSource clock;

  Rulings(Crises crises, Matrices matrices, Known known, InstantSource clock) {
    this.crises = crises;
    this.matrices = matrices;
    this.known = known;
    this.clock = clock;
  }

  /**
   * What holds now for words of comfort, apology or explanation under this post.
   *
   * @throws IllegalArgumentException when there is no such brand
   */
  public Ruling rulingFor(BrandId brand, PostId target) {
    return rulingFor(brand, target, Lane.EMPATHY);
  }

  /**
   * What holds now for words of this lane under this post. Instructions that keep people safe pass
   * the gate at any time; who must read them stays the same.
   *
   * @throws IllegalArgumentException when there is no such brand
   */
  public Ruling rulingFor(BrandId brand, PostId target, Lane lane) {
    var owner =
        known
            .brands()
            .byId(brand)
            .orElseThrow(() -> new IllegalArgumentException("no brand " + brand));
    var story = known.stories().storyOf(brand, target);
    var now = clock.instant();
    return crises
        .openFor(brand, story)
        .map(crisis -> inside(crisis, lane, owner, now))
        .orElseGet(() -> outside(latest(brand, story, now), lane, owner));
  }

  private Ruling inside(Crisis crisis, Lane lane, Brand brand, Instant now) {
    var matrix = known.matrix().crisis(crisis);
    var answer = answerAt(crisis.tier(), brand, matrix);
    return new Ruling(
        Optional.of(crisis.id()),
        crisis.tier(),
        crisis.gate(lane, matrix.answer(crisis.tier()).deadlines(), now),
        answer,
        Guidance.of(crisis, crises.followedIn(crisis), answer.orders()));
  }

  private Ruling outside(Optional<Assessed> latest, Lane lane, Brand brand) {
    var tier = latest.map(Assessed::tier).orElse(Tier.T0);
    var matrix = matrices.at(brand.id(), clock.instant()).matrix();
    var deadlines = matrix.answer(tier).deadlines();
    var gate =
        switch (lane) {
          case SAFETY -> new VerifyGate.NotRequired("words that keep people safe do not wait");
          case EMPATHY ->
              latest
                  .map(assessed -> deadlines.gateFrom(assessed.at()))
                  .orElseGet(() -> new VerifyGate.NotRequired("an ordinary ticket"));
        };
    var answer = answerAt(tier, brand, matrix);
    return new Ruling(Optional.empty(), tier, gate, answer, Guidance.outside(answer.orders()));
  }

  private Optional<Assessed> latest(BrandId brand, Optional<StoryId> story, Instant now) {
    var rules = matrices.at(brand, now).matrix().rules();
    return known.assessments().highest(brand, story, now.minus(rules.signalCounts()));
  }

  private static Answer answerAt(Tier tier, Brand brand, Matrix matrix) {
    return matrix.answer(tier, brand.smallTeam() ? TeamSize.SMALL : TeamSize.FULL);
  }

  /**
   * What holds for words of ours at one moment.
   *
   * @param crisis the open crisis that the post belongs to, its story's or the whole brand's
   * @param tier of that crisis, else of the latest assessment, else T0
   * @param gate what to hand to the approval; ask it again at the moment of publishing
   * @param answer what the matrix asks for at this tier
   * @param guidance what the playbook offers and forbids
   */
  public record Ruling(
      Optional<CrisisId> crisis, Tier tier, VerifyGate gate, Answer answer, Guidance guidance) {

    /** Who must have read the words. */
    public ApprovalPath path() {
      return answer.approval();
    }
  }

  /** What a ruling looks up. */
  @Component
  record Known(Assessments assessments, StoryPosts stories, Brands brands, MatrixOf matrix) {}
}
