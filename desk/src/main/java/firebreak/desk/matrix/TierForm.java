package firebreak.desk.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a tier asks for as somebody typed it, put on paper so that the same checks hold. */
record TierForm(MultiValueMap<String, String> typed) {

  static final List<String> TIMES =
      List.of(
          "verify-gate-minutes",
          "safety-words-minutes",
          "first-words-minutes",
          "substance-minutes",
          "updates-every-minutes",
          "updates-at-first-minutes",
          "updates-later-minutes",
          "executives-every-minutes");
  static final List<String> LISTS =
      List.of("freeze", "forbidden", "told-first", "evidence", "exit");
  private static final int MOST = 8;

  Map<String, Object> sheet(String tier) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("tier", tier);
    sheet.put("speaks", speakers());
    sheet.put("deadlines", deadlines());
    sheet.put("approval", approval());
    sheet.put("paging", paging());
    sheet.put("orders", orders());
    sheet.put("source", one("source"));
    return sheet;
  }

  private List<Object> speakers() {
    var all = new ArrayList<Object>();
    for (int n = 0; n < MOST; n++) {
      if (!one("role" + n).isBlank()) {
        var speaker = new LinkedHashMap<String, Object>();
        speaker.put("role", one("role" + n));
        speaker.put("money", RowForm.number(one("money" + n)));
        speaker.put("wording", one("wording" + n));
        speaker.put("may-concede", yes("concede" + n));
        all.add(speaker);
      }
    }
    return all;
  }

  private Map<String, Object> deadlines() {
    var times = new LinkedHashMap<String, Object>();
    for (var name : TIMES) {
      if (!one(name).isBlank()) {
        times.put(name, RowForm.number(one(name)));
      }
    }
    return times;
  }

  private Map<String, Object> approval() {
    var path = new LinkedHashMap<String, Object>();
    path.put("others", RowForm.number(one("others")));
    path.put("including", all("including"));
    path.put("template-suffices", yes("template-suffices"));
    if (!one("legal-box-minutes").isBlank()) {
      path.put("legal-box-minutes", RowForm.number(one("legal-box-minutes")));
    }
    return path;
  }

  private Map<String, Object> paging() {
    var rungs = new ArrayList<Object>();
    for (int n = 0; n < MOST; n++) {
      if (!one("patience" + n).isBlank()) {
        var rung = new LinkedHashMap<String, Object>();
        rung.put("roles", all("rung" + n));
        rung.put("means", one("means" + n));
        rung.put("minutes", RowForm.number(one("patience" + n)));
        rungs.add(rung);
      }
    }
    var paging = new LinkedHashMap<String, Object>();
    paging.put("rungs", rungs);
    paging.put("rounds", RowForm.number(one("rounds")));
    paging.put("ending", one("ending"));
    paging.put("breaks-quiet-hours", yes("breaks-quiet-hours"));
    return paging;
  }

  private Map<String, Object> orders() {
    var orders = new LinkedHashMap<String, Object>();
    for (var name : LISTS) {
      orders.put(name, lines(name).map(TierForm::both).toList());
    }
    orders.put("templates", lines("templates").toList());
    return orders;
  }

  /** English and Polish on one line, with a bar between them. */
  private static Map<String, Object> both(String line) {
    var parts = line.split("\\|", 2);
    var words = new LinkedHashMap<String, Object>();
    words.put("en", parts[0].strip());
    words.put("pl", parts.length == 2 ? parts[1].strip() : "");
    return words;
  }

  private java.util.stream.Stream<String> lines(String name) {
    return Arrays.stream(one(name).split("\\R")).map(String::strip).filter(line -> !line.isEmpty());
  }

  private List<String> all(String name) {
    return typed.getOrDefault(name, List.of()).stream().filter(one -> !one.isBlank()).toList();
  }

  private boolean yes(String name) {
    return one(name).equals("true");
  }

  private String one(String name) {
    return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
  }
}
