package firebreak.respond.matrix;

import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a tier asks for, one thing after the other and always in the same order. */
public final class AnswerWords {

  private static final Bilingual NONE = new Bilingual("–", "–");
  private static final Bilingual YES = new Bilingual("yes", "tak");
  private static final Bilingual NO = new Bilingual("no", "nie");

  private AnswerWords() {}

  public static List<Told> of(Answer answer) {
    return Stream.of(people(answer), times(answer.deadlines()), orders(answer.orders()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Told> people(Answer answer) {
    var paging = answer.paging();
    var path = answer.approval();
    return List.of(
        told("speaks", "speaks, then deputies", "mówi, potem zastępcy", speakers(answer)),
        told(
            "others",
            "others who must agree",
            "ile innych osób musi się zgodzić",
            number(path.others())),
        told("including", "among them", "w tym", roles(path.including(), NONE)),
        told(
            "template",
            "a pre-approved template suffices",
            "wystarczy zatwierdzony szablon",
            yes(path.templateSuffices())),
        told(
            "legal",
            "legal reads in parallel for",
            "prawnik czyta równolegle przez",
            time(path.legalBox())),
        told("woken", "woken", "kto jest budzony", rungs(paging)),
        told("rounds", "rounds", "rundy", number(paging.rounds())),
        told("ending", "after that", "potem", ending(paging)),
        told("quiet", "breaks quiet hours", "łamie ciszę nocną", yes(paging.ringsInQuietHours())));
  }

  private static List<Told> times(Deadlines deadlines) {
    var updates = deadlines.updates();
    return List.of(
        told("gate", "verify gate", "bramka sprawdzenia", time(deadlines.verifyGate())),
        told(
            "safety",
            "words of safety within",
            "słowa bezpieczeństwa w ciągu",
            time(deadlines.safetyWords())),
        told(
            "first",
            "first words within",
            "pierwsze słowa w ciągu",
            time(Optional.of(deadlines.firstWords()))),
        told("substance", "substance within", "treść w ciągu", time(deadlines.substance())),
        told("every", "updates every", "aktualizacje co", time(updates.map(Updates::every))),
        told(
            "at-first",
            "for the first",
            "przez pierwsze",
            time(updates.map(Updates::atFirst).filter(Duration::isPositive))),
        told("later", "then every", "potem co", time(updates.map(Updates::later))),
        told(
            "executives",
            "executives told every",
            "zarząd informowany co",
            time(updates.flatMap(Updates::executives))));
  }

  private static List<Told> orders(Orders orders) {
    var templates = orders.templates().stream().map(one -> new Bilingual(one, one)).toList();
    return List.of(
        told("freeze", "frozen", "wstrzymane", listed(orders.freeze())),
        told("forbidden", "forbidden", "zabronione", listed(orders.forbidden())),
        told("templates", "templates", "szablony", listed(templates)),
        told("told-first", "told first", "dowiadują się pierwsi", listed(orders.toldFirst())),
        told("evidence", "captured", "zabezpieczane", listed(orders.evidence())),
        told("exit", "over when", "koniec, gdy", listed(orders.exit())));
  }

  /** What holds for every row. */
  public static List<Told> of(Rules rules) {
    return List.of(
        told(
            "cooldown",
            "a row that was told stays quiet for",
            "ogłoszony wiersz milczy przez",
            time(Optional.of(rules.cooldown()))),
        told(
            "counts",
            "a signal counts for",
            "sygnał liczy się przez",
            time(Optional.of(rules.signalCounts()))),
        told("window", "quiet window", "ciche okno", time(Optional.of(rules.quietWindow()))),
        told(
            "windows",
            "quiet windows before a tier may fall",
            "ciche okna, zanim poziom może spaść",
            number(rules.quietWindows())),
        told(
            "small",
            "others who must agree in a small team",
            "ile innych osób musi się zgodzić w małym zespole",
            number(rules.smallTeamReaders())),
        told(
            "outside",
            "a ticket outside care hours has",
            "zgłoszenie poza godzinami obsługi ma",
            time(Optional.of(rules.firstWordsOutsideCareHours()))));
  }

  private static Told told(String name, String english, String polish, Bilingual value) {
    return new Told(name, new Bilingual(english, polish), value);
  }

  private static Bilingual speakers(Answer answer) {
    return both(language ->
        answer.speakers().stream()
            .map(one -> speaker(one, language))
            .collect(Collectors.joining("; ")));
  }

  private static String speaker(Speaker one, Language language) {
    var limits = new Bilingual("%s (up to %d, %s%s)", "%s (do %d, %s%s)").in(language);
    var concede = new Bilingual(", may admit fault", ", może przyznać winę").in(language);
    return limits.formatted(
        one.role().title().in(language),
        one.money(),
        one.latitude().title().in(language),
        one.mayConcede() ? concede : "");
  }

  private static Bilingual rungs(Paging paging) {
    if (paging.rungs().isEmpty()) {
      return new Bilingual("nobody, the queue", "nikt, tylko kolejka");
    }
    return both(language ->
        paging.rungs().stream().map(one -> rung(one, language)).collect(Collectors.joining("; ")));
  }

  private static String rung(Rung rung, Language language) {
    var who = roles(rung.roles(), new Bilingual("everyone", "wszyscy")).in(language);
    var how =
        switch (rung.means()) {
          case QUEUE -> new Bilingual("in the queue", "w kolejce");
          case PUSH -> new Bilingual("by push", "powiadomieniem");
          case PHONE -> new Bilingual("by phone", "telefonem");
        };
    return who + " " + how.in(language) + ", " + rung.patience().toMinutes() + " min";
  }

  private static Bilingual ending(Paging paging) {
    return switch (paging.ending()) {
      case RING_EVERYONE -> new Bilingual("ring everyone", "dzwoń do wszystkich");
      case SUCCESSION -> new Bilingual("succession", "następny w kolejności");
    };
  }

  private static Bilingual roles(Collection<Role> roles, Bilingual nobody) {
    return roles.isEmpty()
        ? nobody
        : both(language ->
            roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> role.title().in(language))
                .collect(Collectors.joining(", ")));
  }

  private static Bilingual listed(List<Bilingual> all) {
    return all.isEmpty()
        ? NONE
        : both(language ->
            all.stream().map(one -> one.in(language)).collect(Collectors.joining(", ")));
  }

  private static Bilingual time(Optional<Duration> length) {
    return length
        .map(known -> known.toMinutes() + " min")
        .map(words -> new Bilingual(words, words))
        .orElse(NONE);
  }

  private static Bilingual number(int count) {
    return new Bilingual(String.valueOf(count), String.valueOf(count));
  }

  private static Bilingual yes(boolean holds) {
    return holds ? YES : NO;
  }

  static Bilingual both(Function<Language, String> words) {
    var said = Arrays.stream(Language.values()).map(words).toList();
    return new Bilingual(said.getFirst(), said.getLast());
  }
}
