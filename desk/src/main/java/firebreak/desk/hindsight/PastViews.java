package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Strictnesses;
import firebreak.detect.tuning.Strictness;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says what a past would have brought, or how far it has come in happening again. */
@Component
class PastViews {

  private static final Duration TAUGHT = Duration.ofDays(14);

  private final Runs runs;
  private final Strictnesses strictnesses;
  private final Tuning.Said said;

  PastViews(Runs runs, Strictnesses strictnesses, Tuning.Said said) {
    this.runs = runs;
    this.strictnesses = strictnesses;
    this.said = said;
  }

  ModelAndView of(ModelAndView page, Brand brand, HindsightReader reader) {
    page.addObject("brand", brand.id().value())
        .addObject("brandName", brand.name())
        .addObject("topic", Runs.topic(brand.id()))
        .addObject("mayTry", reader.mayJudge());
    var view = view(brand, reader);
    return page.addObject("lead", view.lead())
        .addObject("numbers", view.numbers())
        .addObject("state", view.state())
        .addObject("rows", view.rows());
  }

  private View view(Brand brand, HindsightReader reader) {
    var inForce = strictnesses.inForce(brand.id());
    var before = reader.say("lead.before", brand.name(), reader.factor(inForce));
    return runs.of(brand.id())
        .map(run ->
            switch (run) {
              case Run.Waiting _ -> new View(before, reader.say("waiting"), "loading", List.of());
              case Run.Going(var heard, var all) ->
                  new View(before, reader.say("going", heard, all), "loading", List.of());
              case Run.Broken _ -> new View(before, reader.say("broken"), "failed", List.of());
              case Run.Done(var outcome) -> done(outcome, inForce, new About(brand, reader));
            })
        .orElseGet(() -> new View(before, reader.say("before", Trying.MOST), "new", List.of()));
  }

  private View done(Outcome outcome, Strictness inForce, About about) {
    var reader = about.reader();
    if (outcome.mentions() == 0) {
      return new View(reader.say("lead.empty"), reader.say("empty.more"), "empty", List.of());
    }
    var from = outcome.period().from();
    var rows =
        new PastRows(
            outcome,
            inForce,
            said.judgements().about(about.brand().id(), from),
            said.missed().foundSince(about.brand().id(), from),
            reader);
    var lead =
        reader.say(
            "lead.done",
            outcome.at(inForce).pages().size(),
            reader.day(outcome.period().until()),
            reader.factor(inForce));
    return new View(lead, heard(outcome, reader), "done", rows.all());
  }

  private static String heard(Outcome outcome, HindsightReader reader) {
    var since = reader.day(outcome.period().heardFrom());
    var took = reader.say("done", outcome.mentions(), outcome.took().toMillis() / 1000.0);
    if (outcome.full()) {
      return took + " " + reader.say("done.full", since);
    }
    boolean young = outcome.period().heardFrom().isAfter(outcome.period().from().minus(TAUGHT));
    return took + " " + reader.say(young ? "done.young" : "done.taught", since);
  }

  /** A brand and its reader. */
  private record About(Brand brand, HindsightReader reader) {}

  /**
   * What stands above the table, and the table.
   *
   * @param state new, loading, failed, empty or done
   */
  private record View(String lead, String numbers, String state, List<PastRows.Row> rows) {}
}
