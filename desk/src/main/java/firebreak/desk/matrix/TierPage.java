package firebreak.desk.matrix;

import firebreak.desk.matrix.RowViews.Option;
import firebreak.model.Tier;
import firebreak.respond.matrix.Sheet;
import firebreak.respond.matrix.Speaker.Latitude;
import firebreak.respond.people.Role;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where is changed what one tier of a draft asks for, and of whom. */
@Controller("matrixTierPage")
@PreAuthorize("hasRole('COMMANDER')")
class TierPage {

  private static final String TIER = MatrixPage.ONE + "/tiers/{tier}";
  private static final int SPARE_LINES = 2;

  private final Editing editing;

  TierPage(Editing editing) {
    this.editing = editing;
  }

  @GetMapping(TIER)
  ModelAndView tier(Place place, Principal me) {
    var draft = editing.draft(place.brand(), place.name(), me);
    return page(
        draft, place.tier(), Sheet.of(draft.version().matrix().answer(place.tier())), List.of());
  }

  @PostMapping(TIER)
  ModelAndView keep(
      Place place,
      @RequestParam MultiValueMap<String, String> typed,
      Principal me,
      RedirectAttributes redirect) {
    var draft = editing.draft(place.brand(), place.name(), me);
    var answer = new TierForm(typed).sheet(place.tier().name());
    var mistakes =
        editing.keep(
            draft,
            sheet ->
                sheet.put(
                    "answers",
                    draft.version().matrix().answers().stream()
                        .map(one -> one.tier() == place.tier() ? answer : Sheet.of(one))
                        .toList()));
    if (!mistakes.isEmpty()) {
      return page(draft, place.tier(), answer, mistakes);
    }
    redirect.addFlashAttribute("said", "matrix.said.kept");
    return new ModelAndView(DraftPage.to(draft.brand(), place.name()));
  }

  private static ModelAndView page(
      Editing.Draft draft, Tier tier, Map<String, Object> answer, List<String> mistakes) {
    var reader = draft.reader();
    var page =
        VersionViews.page("matrix/tier", draft.brand(), reader)
            .addObject("name", draft.version().name())
            .addObject("tier", tier)
            .addObject("typed", answer)
            .addObject("times", TierForm.TIMES)
            .addObject("lists", lists(answer))
            .addObject("speakers", padded(answer.get("speaks")))
            .addObject("rungs", padded(map(answer.get("paging")).get("rungs")))
            .addObject("roles", roles(reader))
            .addObject("latitudes", latitudes(reader))
            .addObject("mistakes", mistakes.isEmpty() ? null : mistakes);
    page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static Map<String, String> lists(Map<String, Object> answer) {
    var orders = map(answer.get("orders"));
    var lists = new LinkedHashMap<String, String>();
    TierForm.LISTS.forEach(name ->
        lists.put(
            name,
            list(orders.get(name)).stream()
                .map(one -> map(one).get("en") + " | " + map(one).get("pl"))
                .collect(Collectors.joining("\n"))));
    lists.put(
        "templates",
        list(orders.get("templates")).stream()
            .map(String::valueOf)
            .collect(Collectors.joining("\n")));
    return lists;
  }

  /** With empty lines for more. */
  private static List<Object> padded(@org.jspecify.annotations.Nullable Object known) {
    var all = new ArrayList<Object>(list(known));
    for (int n = 0; n < SPARE_LINES; n++) {
      all.add(Map.of());
    }
    return all;
  }

  private static List<Option> roles(MatrixReader reader) {
    return Arrays.stream(Role.values())
        .map(role -> new Option(code(role), reader.say(role.title()), false))
        .toList();
  }

  private static List<Option> latitudes(MatrixReader reader) {
    return Arrays.stream(Latitude.values())
        .map(one -> new Option(code(one), reader.say(one.title()), false))
        .toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Which tier of which version an address names. */
  record Place(String brand, String name, Tier tier) {}
}
