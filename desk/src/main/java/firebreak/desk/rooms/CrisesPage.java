package firebreak.desk.rooms;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Crises.Listed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All crises: the open ones first, the most serious of them on top. */
@Controller
class CrisesPage {

  private final Crises crises;
  private final Brands brands;
  private final Rooms.Readers readers;

  CrisesPage(Crises crises, Brands brands, Rooms.Readers readers) {
    this.crises = crises;
    this.brands = brands;
    this.readers = readers;
  }

  @GetMapping("/crises")
  String crises(HttpServletRequest request, Model model) {
    fill(readers.of(request), model);
    return "rooms/list";
  }

  @GetMapping("/crises/parts/list")
  String list(HttpServletRequest request, Model model) {
    fill(readers.of(request), model);
    return "rooms/parts :: list";
  }

  private void fill(Reader reader, Model model) {
    var all = crises.all();
    var open =
        all.stream()
            .filter(one -> one.stage().isOpen())
            .sorted(Comparator.comparing(Listed::tier).reversed().thenComparing(Listed::openedAt))
            .map(one -> row(one, reader))
            .toList();
    var ended =
        all.stream().filter(one -> !one.stage().isOpen()).map(one -> row(one, reader)).toList();
    model.addAttribute("sentence", sentence(open, reader));
    model.addAttribute("open", open);
    model.addAttribute("ended", ended);
  }

  private static String sentence(List<Row> open, Reader reader) {
    return switch (open.size()) {
      case 0 -> reader.say("list.none");
      case 1 -> reader.say("list.one", open.getFirst().crisis().headline());
      default -> reader.say("list.more", open.size(), open.getFirst().crisis().headline());
    };
  }

  private Row row(Listed crisis, Reader reader) {
    var brand = brands.byId(crisis.brand());
    return new Row(
        crisis,
        brand.map(known -> known.name()).orElse(crisis.brand().value()),
        brand.map(known -> known.drill()).orElse(false),
        reader.say(crisis.stage().word()),
        reader.clock(crisis.openedAt()),
        reader.clock(crisis.changedAt()));
  }

  /** One crisis in the list. */
  record Row(
      Listed crisis, String brand, boolean drill, String stage, String opened, String changed) {}
}
