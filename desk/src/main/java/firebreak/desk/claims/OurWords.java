package firebreak.desk.claims;

import firebreak.desk.crises.Crises;
import firebreak.respond.claim.Answer;
import firebreak.respond.claim.Claim;
import firebreak.respond.consistency.Statement;
import firebreak.respond.consistency.Statement.Weight;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.CrisisId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What we have said in a crisis: in public, and as approved answers. */
@Component
class OurWords {

  private final Crises crises;

  OurWords(Crises crises) {
    this.crises = crises;
  }

  /**
   * @param draft words that are left out
   */
  List<Statement> in(CrisisId crisis, List<Claim> claims, String draft) {
    return Stream.concat(
            published(crisis, draft).stream(), claims.stream().flatMap(OurWords::answers))
        .toList();
  }

  List<Statement> published(CrisisId crisis, String draft) {
    return crises.byId(crisis).orElseThrow().timeline().all(WordsPublished.class).stream()
        .filter(words -> !words.draft().value().equals(draft))
        .map(words -> new Statement(words.words(), words.at(), words.by(), Weight.PUBLIC))
        .toList();
  }

  private static Stream<Statement> answers(Claim claim) {
    var weight = claim.isVerified() ? Weight.VERIFIED : Weight.AGREED;
    return claim.approvedAnswers().stream().map(answer -> statement(answer, weight));
  }

  private static Statement statement(Answer answer, Weight weight) {
    return new Statement(answer.words(), answer.at(), answer.author(), weight);
  }
}
