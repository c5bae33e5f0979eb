package firebreak.desk.replaying;

import firebreak.channel.Cursor;
import firebreak.channel.replay.ReplaySource;
import firebreak.desk.brands.Brands;
import firebreak.desk.brands.Watches;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.MentionLog;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** One recording, from the file to the report. */
final class Replay {

  private static final String BY = "replay";

  private final Wish wish;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * Prepares a replay.
   *
   * @param out where the report goes
   * @param err where everything else goes: what was guessed, and how far we are
   */
  Replay(Wish wish, PrintWriter out, PrintWriter err) {
    this.wish = wish;
    this.out = out;
    this.err = err;
  }

  void run() {
    var recording = ReplaySource.open(wish.recorded().file(), wish.recorded().options());
    sayWhatWillHappen(recording);
    say("Starting a desk of its own ...");
    try (var desk = Scratch.start(wish.outcome().keep())) {
      var report = play(recording, desk);
      out.print(new ReportPage(report, wish.outcome().language(), wish.brand().zone()).asText());
      out.flush();
      wish.outcome().report().ifPresent(file -> write(report, file, desk));
    }
    wish.outcome()
        .keep()
        .ifPresent(
            folder -> say("The desk is kept. To look at it: ./firebreak run --data " + folder));
  }

  /** Plays the recording on a desk that runs. */
  Report play(ReplaySource recording, Scratch desk) {
    var source = prepare(desk);
    var from = desk.ask(Sources.class).cursorOf(source.id());
    var tally = new Tally(wish.brand().zone());
    fillFromLastRun(tally, from, desk);
    var playing = new Playing(desk.ask(Intake.class), source, wish.recorded().options().speed());
    var heard = desk.ask(MentionsSeen.class).countInto(tally);
    try (var shown = ProgressShown.on(err)) {
      playing.play(recording, from, shown);
    } finally {
      heard.run();
    }
    sayWhenNothingCame(playing.counts().counts());
    return new Reporting(wish, desk).report(playing.counts(), tally);
  }

  Source prepare(Scratch desk) {
    var brand = wish.brand();
    desk.ask(Brands.class).save(brand, BY);
    wish.watch().ifPresent(watch -> desk.ask(Watches.class).save(watch, BY));
    var about = wish.watch().isPresent() ? Optional.<BrandId>empty() : Optional.of(brand.id());
    var id = "replay/" + brand.id() + "/" + wish.recorded().file().getFileName();
    var channel = wish.recorded().options().channel();
    var source = new Source(id, channel, about, Map.of(), false);
    desk.ask(Sources.class).save(source, BY);
    return source;
  }

  private void fillFromLastRun(Tally tally, Optional<Cursor> from, Scratch desk) {
    if (from.isPresent()) {
      say("This folder knows the recording: going on where the last replay stopped.");
      desk.ask(MentionLog.class).between(wish.brand().id(), 0, Long.MAX_VALUE, tally::add);
    }
  }

  private void sayWhatWillHappen(ReplaySource recording) {
    say(recording.name() + ", read as:");
    recording.mapping().describe().lines().forEach(line -> say("  " + line));
    say("");
    if (wish.terms().isEmpty()) {
      say(
          "Every post counts as being about "
              + wish.brandName()
              + ", because no --watch says which do.");
    } else {
      say("Posts count that mention: " + String.join(", ", wish.terms()));
    }
  }

  private void sayWhenNothingCame(Report.Counts counts) {
    var where = wish.recorded().options().where();
    if (counts.rows() == 0 && !where.isEmpty()) {
      say("No row was left: none has " + where.toString().replaceAll("[{}]", ""));
    } else if (counts.posts() > 0 && counts.notMatched() == counts.posts()) {
      say("No post matched --watch; without --watch every post counts.");
    }
  }

  private void write(Report report, java.nio.file.Path file, Scratch desk) {
    new ReportFile(report, desk.ask(Json.class))
        .write(file, new ReportPage(report, wish.outcome().language(), wish.brand().zone()));
    say("The report is also in " + file);
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }
}
