package firebreak.desk.matrix;

import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.respond.matrix.Answer;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Orders;
import firebreak.respond.matrix.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Puts a matrix in force for a test's own brand, with other answers than the shipped one. */
@Component
public class Rows {

  private final Drafting drafting;
  private final VersionStore store;

  Rows(Drafting drafting, VersionStore store) {
    this.drafting = drafting;
    this.store = store;
  }

  /** What every tier demands from now on. */
  public void demand(BrandId brand, Orders orders, Person by, Person other) {
    answer(brand, one -> with(one, one.speakers(), orders), by, other);
  }

  /** Who may give how much from now on, at every tier. */
  public void speak(BrandId brand, List<Speaker> speakers, Person by, Person other) {
    answer(brand, one -> with(one, speakers, one.orders()), by, other);
  }

  private static Answer with(Answer one, List<Speaker> speakers, Orders orders) {
    return new Answer(
        one.tier(), one.paging(), one.deadlines(), speakers, one.approval(), orders, one.source());
  }

  private void answer(BrandId brand, UnaryOperator<Answer> change, Person by, Person other) {
    var shipped = Matrix.shipped();
    var answers = shipped.answers().stream().map(change).toList();
    var matrix = new Matrix(shipped.version(), shipped.rows(), answers, shipped.rules());
    var name = drafting.begin(brand, matrix, by.id());
    drafting.send(store.find(brand, name).orElseThrow(), by.id());
    var sent = store.find(brand, name).orElseThrow();
    drafting.approve(sent, Canonical.fingerprint(sent.matrix()), other.id());
    var now = drafting.now();
    drafting.putInForce(brand, Optional.of(name), new Turn(Optional.of(name), now, by.id(), now));
  }
}
