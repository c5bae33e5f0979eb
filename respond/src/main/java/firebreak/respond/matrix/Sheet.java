package firebreak.respond.matrix;

import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a matrix on paper: maps, lists, words, numbers, yes and no, always in the same order. */
public final class Sheet {

  private Sheet() {}

  public static Map<String, Object> of(Matrix matrix) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("version", matrix.version());
    sheet.put("rules", rules(matrix.rules()));
    sheet.put("rows", matrix.rows().stream().map(Sheet::of).toList());
    sheet.put("answers", matrix.answers().stream().map(Sheet::of).toList());
    return sheet;
  }

  private static Map<String, Object> rules(Rules rules) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("cooldown-minutes", rules.cooldown().toMinutes());
    sheet.put("signal-counts-minutes", rules.signalCounts().toMinutes());
    sheet.put("quiet-window-minutes", rules.quietWindow().toMinutes());
    sheet.put("quiet-windows", rules.quietWindows());
    sheet.put("small-team-readers", rules.smallTeamReaders());
    sheet.put(
        "first-words-outside-care-hours-minutes", rules.firstWordsOutsideCareHours().toMinutes());
    return sheet;
  }

  public static Map<String, Object> of(Row row) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("id", row.id());
    sheet.put("tier", row.tier().name());
    sheet.put("when", row.all().stream().map(Sheet::of).toList());
    sheet.put("says", of(row.reads()));
    sheet.put("source", row.source());
    return sheet;
  }

  private static Map<String, Object> of(Condition condition) {
    if (condition instanceof AnyOf(var alternatives)) {
      return Map.of("any-of", alternatives.stream().map(Sheet::of).toList());
    }
    var taken = Taking.of(condition);
    return Map.of(taken.kind().code(), taken.values());
  }

  public static Map<String, Object> of(Answer answer) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("tier", answer.tier().name());
    sheet.put("speaks", answer.speakers().stream().map(Sheet::of).toList());
    sheet.put("deadlines", of(answer.deadlines()));
    sheet.put("approval", of(answer.approval()));
    sheet.put("paging", of(answer.paging()));
    sheet.put("orders", of(answer.orders()));
    sheet.put("source", answer.source());
    return sheet;
  }

  private static Map<String, Object> of(Speaker speaker) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("role", Codes.of(speaker.role()));
    sheet.put("money", speaker.money());
    sheet.put("wording", Codes.of(speaker.latitude()));
    sheet.put("may-concede", speaker.mayConcede());
    return sheet;
  }

  private static Map<String, Object> of(Deadlines deadlines) {
    var sheet = new LinkedHashMap<String, Object>();
    put(sheet, "verify-gate-minutes", deadlines.verifyGate());
    put(sheet, "safety-words-minutes", deadlines.safetyWords());
    sheet.put("first-words-minutes", deadlines.firstWords().toMinutes());
    put(sheet, "substance-minutes", deadlines.substance());
    deadlines
        .updates()
        .ifPresent(updates -> {
          sheet.put("updates-every-minutes", updates.every().toMinutes());
          sheet.put("updates-at-first-minutes", updates.atFirst().toMinutes());
          sheet.put("updates-later-minutes", updates.later().toMinutes());
          put(sheet, "executives-every-minutes", updates.executives());
        });
    return sheet;
  }

  private static void put(Map<String, Object> sheet, String name, Optional<Duration> length) {
    length.ifPresent(known -> sheet.put(name, known.toMinutes()));
  }

  private static Map<String, Object> of(ApprovalPath path) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("others", path.others());
    sheet.put("including", roles(path.including()));
    sheet.put("template-suffices", path.templateSuffices());
    put(sheet, "legal-box-minutes", path.legalBox());
    return sheet;
  }

  private static Map<String, Object> of(Paging paging) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("rungs", paging.rungs().stream().map(Sheet::of).toList());
    sheet.put("rounds", paging.rounds());
    sheet.put("ending", Codes.of(paging.ending()));
    sheet.put("breaks-quiet-hours", paging.ringsInQuietHours());
    return sheet;
  }

  private static Map<String, Object> of(Rung rung) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("roles", roles(rung.roles()));
    sheet.put("means", Codes.of(rung.means()));
    sheet.put("minutes", rung.patience().toMinutes());
    return sheet;
  }

  private static Map<String, Object> of(Orders orders) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("freeze", said(orders.freeze()));
    sheet.put("forbidden", said(orders.forbidden()));
    sheet.put("templates", orders.templates());
    sheet.put("told-first", said(orders.toldFirst()));
    sheet.put("evidence", said(orders.evidence()));
    sheet.put("exit", said(orders.exit()));
    return sheet;
  }

  private static List<Map<String, Object>> said(List<Bilingual> words) {
    return words.stream().map(Sheet::of).toList();
  }

  private static Map<String, Object> of(Bilingual words) {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("en", words.english());
    sheet.put("pl", words.polish());
    return sheet;
  }

  private static List<String> roles(Collection<Role> roles) {
    return roles.stream().sorted(Comparator.naturalOrder()).map(Codes::of).toList();
  }
}
