package firebreak.desk.replaying;

import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report as a page of text that reads well in a terminal and as Markdown. */
final class ReportPage {

  /** More signals of T0 and T1 than this are counted and not listed; the JSON report has all. */
  private static final int MOST_QUIET_STEPS = 40;

  private final Report report;
  private final Spoken spoken;
  private StringBuilder page = new StringBuilder();
  private Marks marks = Marks.PLAIN;

  ReportPage(Report report, Language language, ZoneId zone) {
    this.report = report;
    this.spoken = new Spoken(language, zone);
  }

  String asText() {
    return written(Marks.PLAIN);
  }

  String asMarkdown() {
    return written(Marks.MARKDOWN);
  }

  private String written(Marks how) {
    page = new StringBuilder();
    marks = how;
    heading(
        1,
        say("Replay of %s for %s", "Odtworzenie %s dla marki %s")
            .formatted(outside(report.played().file()), outside(report.played().brand())));
    whatWasRead();
    howFast();
    talk();
    tiers();
    steps();
    return page.toString();
  }

  private void whatWasRead() {
    var counts = report.read().counts();
    heading(2, say("What was read", "Co wczytano"));
    item(
        say(
                "%s rows, %s posts, %s mentions of the brand",
                "Wiersze: %s, wpisy: %s, wzmianki o marce: %s")
            .formatted(
                spoken.number(counts.rows()),
                spoken.number(counts.posts()),
                spoken.number(counts.mentions())));
    item(watched(counts));
    if (counts.repeated() > 0) {
      item(
          say("Heard twice and counted once: %s", "Usłyszane ponownie, liczone raz: %s")
              .formatted(spoken.number(counts.repeated())));
    }
    item(
        say("Rows that could not be read: %s", "Wiersze nie do odczytania: %s")
            .formatted(spoken.number(counts.unreadable())));
    report
        .read()
        .firstUnreadable()
        .forEach(
            broken -> line("    - " + outside(broken.place()) + ": " + outside(broken.reason())));
  }

  private String watched(Report.Counts counts) {
    var terms = report.played().watch();
    return terms.isEmpty()
        ? say(
            "Every post was taken as being about the brand, because no --watch was given",
            "Każdy wpis uznano za dotyczący marki, bo nie podano --watch")
        : say("Watched for: %s; posts that did not match: %s", "Szukano: %s; wpisy niepasujące: %s")
            .formatted(outside(String.join(", ", terms)), spoken.number(counts.notMatched()));
  }

  private void howFast() {
    var pace = report.read().pace();
    item(
        say(
                "Read in %s, played in %s: %s mentions a second; half of the events were kept with"
                    + " their signals within %s, 99%% within %s",
                "Wczytano w %s, odtworzono w %s: %s wzmianek na sekundę; połowę zdarzeń zapisano"
                    + " wraz z sygnałami w ciągu %s, 99%% w ciągu %s")
            .formatted(
                spoken.seconds(pace.reading()),
                spoken.seconds(pace.playing()),
                spoken.number(Math.round(pace.mentionsPerSecond())),
                spoken.millis(pace.halfWithin()),
                spoken.millis(pace.p99Within())));
  }

  private void talk() {
    var talk = report.talk();
    heading(2, say("What people said", "Co mówiono"));
    if (talk.period().isEmpty()) {
      item(say("Nothing: no post is about the brand", "Nic: żaden wpis nie dotyczy marki"));
      return;
    }
    var period = talk.period().get();
    item(
        say("From %s to %s (%s)", "Od %s do %s (%s)")
            .formatted(
                spoken.moment(period.first()),
                spoken.moment(period.last()),
                report.played().zone()));
    item(say("Languages: %s", "Języki: %s").formatted(languages(talk)));
    item(
        say("Hostile: %s of %s mentions (%s)", "Wrogie: %s z %s wzmianek (%s)")
            .formatted(
                spoken.number(talk.hostile()),
                spoken.number(talk.mentions()),
                spoken.percent(talk.hostileShare())));
    talk.firstHostile()
        .ifPresent(first ->
            item(
                say("First hostile post: %s", "Pierwszy wrogi wpis: %s")
                    .formatted(spoken.moment(first))));
    talk.busiestHour()
        .ifPresent(hour ->
            item(
                say("Busiest hour: the one from %s, with %s", "Najruchliwsza godzina: od %s, %s")
                    .formatted(
                        spoken.moment(hour.begins()),
                        Counted.MENTION.of(hour.mentions(), spoken.language()))));
  }

  private String languages(Report.Talk talk) {
    var most =
        talk.languages().entrySet().stream()
            .limit(5)
            .map(entry ->
                outside(entry.getKey())
                    + " "
                    + spoken.percent((double) entry.getValue() / talk.mentions()))
            .collect(Collectors.joining(", "));
    return talk.languages().size() > 5 ? most + ", …" : most;
  }

  private void tiers() {
    heading(2, say("Tiers", "Poziomy"));
    for (var tier : List.of(Tier.T1, Tier.T2, Tier.T3, Tier.T4)) {
      item(
          report.tiers().stream()
              .filter(reached -> reached.tier() == tier)
              .findFirst()
              .map(this::reached)
              .orElse(spoken.tier(tier) + ": " + say("not reached", "nieosiągnięty")));
    }
  }

  private String reached(Report.Reached reached) {
    var higher =
        reached.as() == reached.tier()
            ? ""
            : " " + say("(as %s)", "(od razu %s)").formatted(reached.as());
    return spoken.tier(reached.tier())
        + higher
        + ": "
        + spoken.moment(reached.timing().at())
        + ", "
        + afterFirstHostile(reached.timing())
        + beforeBusiest(reached)
        + "; "
        + row(reached.verdict());
  }

  private String afterFirstHostile(Report.Timing timing) {
    return timing
        .afterFirstHostile()
        .map(after ->
            say("%s after the first hostile post", "%s po pierwszym wrogim wpisie")
                .formatted(spoken.length(after)))
        .orElse(say("before any hostile post", "przed jakimkolwiek wrogim wpisem"));
  }

  private String beforeBusiest(Report.Reached reached) {
    return report
        .talk()
        .busiestHour()
        .filter(hour -> hour.begins().isAfter(reached.timing().at()))
        .map(hour -> java.time.Duration.between(reached.timing().at(), hour.begins()))
        .map(ahead ->
            say(", %s before the busiest hour", ", %s przed najruchliwszą godziną")
                .formatted(spoken.length(ahead)))
        .orElse("");
  }

  private String row(Report.Verdict verdict) {
    return verdict
        .row()
        .map(id -> say("row %s: %s", "wiersz %s: %s").formatted(id, marks.safe(verdict.reads())))
        .orElse(say("no row of the matrix held", "żaden wiersz macierzy nie pasuje"));
  }

  private void steps() {
    var steps = report.steps();
    heading(2, say("Signals (%s)", "Sygnały (%s)").formatted(spoken.number(steps.size())));
    if (steps.isEmpty()) {
      item(say("None: nothing departed from usual", "Brak: nic nie odbiegało od normy"));
    }
    long quiet = 0;
    for (var step : steps) {
      quiet += step.verdict().tier().atLeast(Tier.T2) ? 0 : 1;
      if (step.verdict().tier().atLeast(Tier.T2) || quiet <= MOST_QUIET_STEPS) {
        step(step);
      }
    }
    if (quiet > MOST_QUIET_STEPS) {
      separate();
      line(
          say(
                  "%s more signals of T0 and T1 are left out here; --report FILE.json has them all",
                  "Pominięto tu dalsze sygnały T0 i T1 (%s); --report PLIK.json zawiera wszystkie")
              .formatted(spoken.number(quiet - MOST_QUIET_STEPS)));
    }
  }

  private void step(Report.Step step) {
    separate();
    line(
        marks.strong(
            spoken.moment(step.timing().at()) + "  " + spoken.tier(step.verdict().tier())));
    line("");
    item(marks.safe(step.words()));
    item(row(step.verdict()) + told(step.verdict()));
    item(
        say("%s after its first hostile post (%s)", "%s po swoim pierwszym wrogim wpisie (%s)")
            .formatted(
                spoken.length(step.timing().afterItsFirstHostile()),
                spoken.moment(step.timing().since())));
    step.story().ifPresent(story -> item(say("story %s", "temat %s").formatted(outside(story))));
    step.posts().forEach(this::exhibit);
  }

  private String told(Report.Verdict verdict) {
    return verdict.announced()
        ? ""
        : " " + say("(people know already)", "(ludzie już o tym wiedzą)");
  }

  private void exhibit(Report.Exhibit post) {
    var words =
        Optional.of(post.words())
            .filter(text -> !text.isBlank())
            .map(text -> say("“%s”", "„%s”").formatted(outside(text)))
            .orElse(say("(no words)", "(bez słów)"));
    item(
        "%s, @%s, %s: %s"
            .formatted(
                outside(post.id().toString()),
                outside(post.author()),
                spoken.clock(post.at()),
                words));
  }

  private void heading(int level, String words) {
    separate();
    line("#".repeat(level) + " " + words);
    line("");
  }

  /** One empty line, unless there is one or nothing yet. */
  private void separate() {
    if (!page.isEmpty() && !page.toString().endsWith("\n\n")) {
      line("");
    }
  }

  private void item(String words) {
    line("- " + words);
  }

  private void line(String words) {
    page.append(words).append('\n');
  }

  /** Words that the public or a file chose. */
  private String outside(String words) {
    return marks.safe(Quote.of(words));
  }

  private String say(String english, String polish) {
    return new Bilingual(english, polish).in(spoken.language());
  }
}
