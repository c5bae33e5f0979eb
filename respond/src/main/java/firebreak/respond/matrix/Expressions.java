package firebreak.respond.matrix;

import java.util.Map;
import java.util.Optional;

/** Decides the expressions that rows may carry; whoever carries the matrix into the world does. */
public interface Expressions {

  /** Where nothing can be decided: every expression counts as holding. */
  Expressions UNDECIDED =
      new Expressions() {
        @Override
        public Fact holds(String expression, Map<String, Object> known) {
          return Fact.UNKNOWN;
        }

        @Override
        public Optional<String> mistakeIn(String expression) {
          return Optional.empty();
        }
      };

  /**
   * Whether it holds.
   *
   * @param known the values of {@link Variable} that are known, by name
   * @return unknown when it asks for something that is not known, costs too much or fails
   */
  Fact holds(String expression, Map<String, Object> known);

  /** What is wrong with it, for the one who writes it. */
  Optional<String> mistakeIn(String expression);
}
