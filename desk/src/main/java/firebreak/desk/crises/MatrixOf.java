package firebreak.desk.crises;

import firebreak.desk.matrix.Matrices;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.matrix.Matrix;
import org.springframework.stereotype.Component;

/** Finds the matrix of a crisis: the one in force when it began stays its own to the end. */
@Component
public class MatrixOf {

  private final Matrices matrices;

  MatrixOf(Matrices matrices) {
    this.matrices = matrices;
  }

  public Matrix crisis(Crisis crisis) {
    var beginning = crisis.timeline().beginning();
    return matrices.at(beginning.brand(), beginning.at()).matrix();
  }
}
