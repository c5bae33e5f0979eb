package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.desk.matrix.RowViews.Option;
import firebreak.respond.matrix.Problem;
import firebreak.respond.matrix.Sheet;
import firebreak.respond.matrix.SheetReader;
import firebreak.respond.matrix.Variable;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Changes a draft on paper and keeps it only when the whole matrix is still right. */
@Component("matrixEditing")
class Editing {

  private final MatrixReaders readers;
  private final VersionViews views;
  private final Drafting drafting;
  private final Paper paper;

  Editing(MatrixReaders readers, VersionViews views, Drafting drafting, Paper paper) {
    this.readers = readers;
    this.views = views;
    this.drafting = drafting;
    this.paper = paper;
  }

  /** The draft that an address names; what was sent or agreed to is not changed any more. */
  Draft draft(String brand, String name, Principal me) {
    var known = readers.brand(brand);
    var version = views.version(known, name);
    if (!version.isDraft()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, name + " is no draft any more");
    }
    return new Draft(known, version, readers.of(me));
  }

  /** What is wrong with it in the reader's words; nothing when it was kept. */
  List<String> keep(Draft draft, Consumer<Map<String, Object>> change) {
    var sheet = Sheet.of(draft.version().matrix());
    change.accept(sheet);
    return switch (paper.sense(sheet)) {
      case SheetReader.Outcome.Good(var matrix) ->
          drafting
              .rewrite(draft.version(), matrix, draft.reader().person().id())
              .map(refusal -> draft.reader().say("said.bad." + refusal))
              .stream()
              .toList();
      case SheetReader.Outcome.Wrong(var problems) ->
          problems.stream().map(one -> told(one, draft.reader())).distinct().limit(20).toList();
    };
  }

  private static String told(Problem problem, MatrixReader reader) {
    var path = problem.path().replaceAll("^rows\\[\\d+]\\.|^answers\\[\\d+]\\.", "");
    return (path + " " + reader.say(problem.words())).strip();
  }

  /** A draft and the one who changes it. */
  record Draft(Brand brand, Version version, MatrixReader reader) {

    /** What an expression may ask about. */
    List<Option> variables() {
      return Arrays.stream(Variable.values())
          .map(one -> new Option(one.word(), reader.say(one.meaning()), false))
          .toList();
    }
  }
}
