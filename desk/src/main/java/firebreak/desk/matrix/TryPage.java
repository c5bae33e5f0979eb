package firebreak.desk.matrix;

import firebreak.desk.matrix.RowViews.Option;
import firebreak.model.Reading.Harm;
import firebreak.model.Tier;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.ConditionWords;
import firebreak.respond.matrix.CrisisType;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Responsibility;
import firebreak.respond.matrix.Row;
import firebreak.respond.matrix.Slot.Sort;
import firebreak.respond.wording.Wording;
import java.security.Principal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a version is tried on a situation that somebody makes up. Nothing is kept. */
@Controller("matrixTryPage")
class TryPage {

  private final MatrixReaders readers;
  private final VersionViews views;
  private final Matrices matrices;

  TryPage(MatrixReaders readers, VersionViews views, Matrices matrices) {
    this.readers = readers;
    this.views = views;
    this.matrices = matrices;
  }

  @GetMapping(MatrixPage.ALL + "/try")
  ModelAndView tryIt(
      @PathVariable String brand, @RequestParam MultiValueMap<String, String> typed, Principal me) {
    var known = readers.brand(brand);
    var reader = readers.of(me);
    var made = new MadeUp(typed, known, reader.now());
    var version = made.one("version");
    var matrix = version.isEmpty() ? views.present(known, reader) : views.matrix(known, version);
    var page =
        VersionViews.page("matrix/try", known, reader)
            .addObject("name", version.isEmpty() ? null : version)
            .addObject("version", matrix.version())
            .addObject("typed", typed.toSingleValueMap())
            .addObject("numbers", MadeUp.NUMBERS)
            .addObject("harms", options(Sort.HARMS, Harm.values(), reader))
            .addObject("types", options(Sort.TYPES, CrisisType.values(), reader))
            .addObject(
                "responsibilities",
                options(Sort.RESPONSIBILITIES, Responsibility.values(), reader));
    var mistakes = made.mistakes();
    if (!mistakes.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page.addObject(
          "mistakes",
          mistakes.stream()
              .map(name -> reader.say("try.wrong", reader.say("try." + name)))
              .toList());
    }
    var assessment = matrices.assess(matrix, made.situation());
    return page.addObject("tier", assessment.tier())
        .addObject(
            "reads", assessment.reads(new Wording(reader.language(), reader.person().zone())))
        .addObject("rows", rows(matrix, assessment, reader));
  }

  private static List<Weighed> rows(Matrix matrix, Assessment assessment, MatrixReader reader) {
    return matrix.rows().stream()
        .sorted(Comparator.comparing(Row::tier).reversed())
        .map(row -> weighed(row, assessment, reader))
        .toList();
  }

  private static Weighed weighed(Row row, Assessment assessment, MatrixReader reader) {
    var ground =
        assessment.grounds().stream().filter(one -> one.row().id().equals(row.id())).findFirst();
    boolean decides =
        assessment.deciding().filter(one -> one.row().id().equals(row.id())).isPresent();
    var assumed =
        ground.stream()
            .flatMap(one -> one.assumed().stream())
            .sorted()
            .map(one -> reader.say("try.assumed." + one))
            .collect(Collectors.joining(" "));
    return new Weighed(
        row.id(),
        row.tier(),
        reader.say(row.reads()),
        reader.say("try." + (decides ? "decides" : ground.isPresent() ? "holds" : "not")),
        ground.isPresent(),
        assumed);
  }

  private static List<Option> options(Sort sort, Enum<?>[] all, MatrixReader reader) {
    return Arrays.stream(all)
        .map(one ->
            new Option(
                one.name(),
                reader.say(
                    ConditionWords.named(
                        sort, one.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                false))
        .toList();
  }

  /** A row and what became of it. */
  record Weighed(
      String id, Tier tier, String reads, String verdict, boolean holds, String assumed) {}
}
