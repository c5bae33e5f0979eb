package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.guard.Answered;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Venue;
import firebreak.respond.guard.text.Span;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tries rules on words that somebody types, and on what the brand said lately. */
@Component
class Trials {

  static final int LONGEST = 2_000;
  private static final int MOST_SHOWN = 5;

  private final SentReplies sent;
  private final InstantSource clock;

  Trials(SentReplies sent, InstantSource clock) {
    this.sent = sent;
    this.clock = clock;
  }

  /**
   * Words to try.
   *
   * @param language {@code en} or {@code pl}
   */
  record Words(String words, String language, boolean inPublic) {}

  /** What would be said about these words as a reply to an unhappy customer, right now. */
  List<Found> words(Guard guard, Predicate<Finding> which, Words typed, Tried tried) {
    var words = typed.words().substring(0, Math.min(LONGEST, typed.words().length()));
    if (words.isBlank()) {
      return List.of();
    }
    var answered = new Answered("", typed.language(), "", Optional.empty(), true, false);
    var now = LocalDateTime.ofInstant(clock.instant(), tried.brand().zone());
    var context =
        GuardContext.publicReplyTo(answered, now)
            .with(new Venue(typed.inPublic(), List.of(), false))
            .inDeskLanguage(tried.reader().person().language());
    return guard.findings(words, typed.language(), context).stream()
        .filter(which)
        .map(finding -> found(finding, words))
        .toList();
  }

  /** For which brand, and who reads what comes of it. */
  record Tried(Brand brand, GuardReader reader) {}

  /** What the rules would have done to the last replies. */
  Past past(Guard guard, Predicate<Finding> which, Tried tried) {
    var language = tried.reader().person().language();
    var all = sent.of(tried.brand());
    var hits = new ArrayList<Hit>();
    int stopped = 0;
    for (var one : all) {
      var findings = one.findings(guard, language).stream().filter(which).toList();
      if (!findings.isEmpty()) {
        hits.add(new Hit(tried.reader().at(one.at()), pieces(one.words(), findings)));
        stopped += findings.stream().anyMatch(Trials::blocks) ? 1 : 0;
      }
    }
    var shown = hits.stream().limit(MOST_SHOWN).toList();
    return new Past(all.size(), hits.size(), stopped, shown);
  }

  private static boolean blocks(Finding finding) {
    return finding.severity() == Severity.BLOCK;
  }

  private static Found found(Finding finding, String words) {
    return new Found(
        blocks(finding) ? "BLOCK" : "WARN",
        finding.rule(),
        finding.why(),
        finding.suggestion(),
        pieces(words, List.of(finding)));
  }

  /** The words cut where findings begin and end; what overlaps is marked once. */
  static List<Piece> pieces(String words, List<Finding> findings) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var span : spans(findings)) {
      int start = Math.max(at, span.start());
      if (span.end() > start) {
        add(pieces, words.substring(at, start), false);
        add(pieces, words.substring(start, span.end()), true);
        at = span.end();
      }
    }
    add(pieces, words.substring(at), false);
    return pieces;
  }

  private static List<Span> spans(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new Span(finding.start(), finding.end()))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** A finding as the page shows it. */
  record Found(String severity, String rule, String why, String instead, List<Piece> pieces) {}

  /**
   * What would have become of the last replies.
   *
   * @param of how many there are
   * @param found in how many a rule would have said something
   * @param stopped how many of those it would have stopped
   */
  record Past(int of, int found, int stopped, List<Hit> shown) {}

  record Hit(String at, List<Piece> pieces) {}

  record Piece(String text, boolean marked) {}
}
