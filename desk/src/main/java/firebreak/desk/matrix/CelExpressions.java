package firebreak.desk.matrix;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import firebreak.respond.matrix.Expressions;
import firebreak.respond.matrix.Fact;
import firebreak.respond.matrix.Variable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Expressions in the Common Expression Language: no loops of their own, no side effects, every
 * variable declared. What asks for something unknown, costs too much or fails is undecided, and
 * undecided counts as holding: unsure means the higher tier.
 */
@Component
final class CelExpressions implements Expressions {

  private static final int LONGEST = 2_000;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(40)
          .maxParseErrorRecoveryLimit(3)
          .comprehensionMaxIterations(1_000)
          .maxRegexProgramSize(200)
          .build();

  private final CelCompiler compiler = compiler();
  private final CelRuntime runtime =
      CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();
  private final Map<String, Optional<CelRuntime.Program>> programs = new ConcurrentHashMap<>();

  @Override
  public Fact holds(String expression, Map<String, Object> known) {
    return programs
        .computeIfAbsent(expression, this::program)
        .map(program -> evaluated(program, known))
        .orElse(Fact.UNKNOWN);
  }

  private static Fact evaluated(CelRuntime.Program program, Map<String, Object> known) {
    try {
      return program.eval(known) instanceof Boolean holds
          ? (holds ? Fact.YES : Fact.NO)
          : Fact.UNKNOWN;
    } catch (CelEvaluationException | RuntimeException e) {
      return Fact.UNKNOWN; // whatever went wrong, nobody knows the answer
    }
  }

  private Optional<CelRuntime.Program> program(String expression) {
    try {
      return Optional.of(runtime.createProgram(compiler.compile(expression).getAst()));
    } catch (CelValidationException | CelEvaluationException e) {
      return Optional.empty(); // was checked when it was written; an old one may no longer fit
    }
  }

  @Override
  public Optional<String> mistakeIn(String expression) {
    if (expression.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " signs");
    }
    try {
      compiler.compile(expression).getAst();
      return Optional.empty();
    } catch (CelValidationException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static CelCompiler compiler() {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setResultType(SimpleType.BOOL);
    for (var variable : Variable.values()) {
      builder.addVar(variable.word(), type(variable));
    }
    return builder.build();
  }

  private static CelType type(Variable variable) {
    return switch (variable.type()) {
      case NUMBER -> SimpleType.DOUBLE;
      case WHOLE -> SimpleType.INT;
      case YES_NO -> SimpleType.BOOL;
      case TEXT -> SimpleType.STRING;
      case LIST -> ListType.create(SimpleType.STRING);
    };
  }
}
