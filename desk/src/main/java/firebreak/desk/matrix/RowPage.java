package firebreak.desk.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Kind;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Sheet;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one rule of a draft is changed. */
@Controller("matrixRowPage")
@PreAuthorize("hasRole('COMMANDER')")
class RowPage {

  private static final String ROW = MatrixPage.ONE + "/rows/{row}";
  private static final String NEW = "new";

  private final Editing editing;

  RowPage(Editing editing) {
    this.editing = editing;
  }

  @GetMapping(ROW)
  ModelAndView row(Place place, @RequestParam(defaultValue = "T2") Tier tier, Principal me) {
    var draft = editing.draft(place.brand(), place.name(), me);
    var row =
        place.row().equals(NEW)
            ? fresh(draft.version().matrix(), tier)
            : draft.version().matrix().rows().stream()
                .filter(one -> one.id().equals(place.row()))
                .findFirst()
                .map(Sheet::of)
                .orElseThrow(() -> unknown(place));
    return page(draft, place.row(), row, List.of());
  }

  @PostMapping(ROW)
  ModelAndView keep(
      Place place,
      @RequestParam MultiValueMap<String, String> typed,
      Principal me,
      RedirectAttributes redirect) {
    var draft = editing.draft(place.brand(), place.name(), me);
    var form = new RowForm(typed);
    var row = form.sheet();
    var mistakes = editing.keep(draft, sheet -> put(sheet, place.row(), row));
    if (!mistakes.isEmpty()) {
      return page(draft, place.row(), row, mistakes);
    }
    redirect.addFlashAttribute("said", "matrix.said.kept");
    var here = DraftPage.to(draft.brand(), place.name());
    return new ModelAndView(form.addsOne() ? here + "/rows/" + row.get("id") : here);
  }

  @PostMapping(ROW + "/remove")
  ModelAndView remove(Place place, Principal me, RedirectAttributes redirect) {
    var draft = editing.draft(place.brand(), place.name(), me);
    var mistakes =
        editing.keep(
            draft,
            sheet ->
                sheet.put(
                    "rows",
                    draft.version().matrix().rows().stream()
                        .filter(row -> !row.id().equals(place.row()))
                        .map(Sheet::of)
                        .toList()));
    if (!mistakes.isEmpty()) {
      return page(draft, place.row(), row(draft, place), mistakes);
    }
    redirect.addFlashAttribute("said", "matrix.said.kept");
    return new ModelAndView(DraftPage.to(draft.brand(), place.name()));
  }

  private static Map<String, Object> row(Editing.Draft draft, Place place) {
    return draft.version().matrix().rows().stream()
        .filter(row -> row.id().equals(place.row()))
        .findFirst()
        .map(Sheet::of)
        .orElseThrow(() -> unknown(place));
  }

  /** Words that were written for other conditions would lie, so changed rows say their own. */
  private static void put(Map<String, Object> sheet, String old, Map<String, Object> row) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var one : (List<?>) sheet.getOrDefault("rows", List.of())) {
      var known = new LinkedHashMap<String, Object>();
      ((Map<?, ?>) one).forEach((key, value) -> known.put(String.valueOf(key), value));
      if (!old.equals(known.get("id"))) {
        rows.add(known);
      } else {
        rows.add(worded(row, known));
      }
    }
    if (old.equals(NEW)) {
      rows.add(placeFor(rows, row), row);
    }
    sheet.put("rows", rows);
  }

  private static Map<String, Object> worded(Map<String, Object> row, Map<String, Object> before) {
    var same = new LinkedHashMap<>(row);
    if (Canonical.isSame(before.getOrDefault("when", ""), row.getOrDefault("when", ""))) {
      same.put("says", before.getOrDefault("says", Map.of()));
    }
    return same;
  }

  private static int placeFor(List<Map<String, Object>> rows, Map<String, Object> row) {
    int place = 0;
    for (int n = 0; n < rows.size(); n++) {
      if (String.valueOf(rows.get(n).get("tier")).compareTo(String.valueOf(row.get("tier"))) <= 0) {
        place = n + 1;
      }
    }
    return place;
  }

  private static Map<String, Object> fresh(Matrix matrix, Tier tier) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", freeId(matrix, tier));
    row.put("tier", tier.name());
    row.put(
        "when",
        List.of(
            Map.of(Kind.HOSTILE_PEOPLE.code(), RowForm.fresh(Kind.HOSTILE_PEOPLE, tier.name()))));
    row.put("source", "");
    return row;
  }

  private static String freeId(Matrix matrix, Tier tier) {
    var taken = matrix.rows().stream().map(firebreak.respond.matrix.Row::id).toList();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      var id = tier + "-" + letter;
      if (letter != 'h' && !taken.contains(id)) {
        return id;
      }
    }
    return tier + "-" + (taken.size() + 1);
  }

  private static ModelAndView page(
      Editing.Draft draft, String row, Map<String, Object> sheet, List<String> mistakes) {
    var views = new RowViews(draft.reader());
    var page =
        VersionViews.page("matrix/row", draft.brand(), draft.reader())
            .addObject("name", draft.version().name())
            .addObject("row", row)
            .addObject("typed", sheet)
            .addObject("asked", views.asked(sheet))
            .addObject("kinds", views.kinds())
            .addObject("variables", draft.variables())
            .addObject("mistakes", mistakes.isEmpty() ? null : mistakes);
    page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ResponseStatusException unknown(Place place) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no row " + place.row());
  }

  /** Which row of which version an address names. */
  record Place(String brand, String name, String row) {}
}
