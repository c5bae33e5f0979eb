package firebreak.desk.guarding;

import firebreak.desk.guarding.Lines.Line;
import firebreak.model.Finding;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Knowledge;
import firebreak.respond.guard.OurVoice;
import firebreak.respond.guard.Purpose;
import firebreak.respond.guard.Timing;
import firebreak.respond.guard.Venue;
import firebreak.understand.LanguageGuesser;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges one line after the other, each alone. */
final class Proofreader {

  /*
   * What a line does not say is taken pessimistically, as everywhere in the house: words alone are a
   * public reply to somebody who complains, written on a Saturday night, when office hours are over.
   * The language is guessed from the words; a short text that looks foreign counts as what the line
   * declares, because a guess about four words is worth little.
   */

  private static final LocalDateTime NIGHT = LocalDateTime.of(2000, 1, 1, 23, 0); // a Saturday
  private static final int ENOUGH_TO_GUESS = 25;

  private final Guard guard;
  private final LanguageGuesser guesser = LanguageGuesser.standard();
  private final JsonMapper json = JsonMapper.shared();
  private final Statements statements = new Statements();
  private final String deskLanguage;
  private final Optional<String> usualChannel;

  Proofreader(Guard guard, String deskLanguage, Optional<String> usualChannel) {
    this.guard = guard;
    this.deskLanguage = deskLanguage;
    this.usualChannel = usualChannel;
  }

  Answer answer(Line line) {
    try {
      return new Answer(judged(line), true);
    } catch (UnreadableLine wrong) {
      var problem = json.createObjectNode().put("line", line.number());
      return new Answer(problem.put("problem", wrong.problem()).toString(), false);
    }
  }

  /**
   * What is written back.
   *
   * @param judged false when the line could not be read
   */
  record Answer(String json, boolean judged) {}

  private String judged(Line line) {
    var asked = asked(line);
    var language = language(asked);
    var findings = guard.findings(asked.text(), language, context(asked));
    var answer = json.createObjectNode().put("line", line.number());
    asked.id().ifPresent(id -> answer.set("id", id));
    answer.put("verdict", verdict(findings)).put("language", language);
    var told = answer.putArray("findings");
    findings.forEach(finding -> told.add(told(finding, asked.text())));
    return answer.toString();
  }

  private Asked asked(Line line) {
    var words = line.words().strip();
    if (words.isEmpty()) {
      throw new UnreadableLine("the line is empty");
    }
    if (!words.startsWith("{")) {
      return new Asked(line.words(), json.createObjectNode());
    }
    if (line.cut()) {
      throw new UnreadableLine("longer than " + Lines.LONGEST + " characters");
    }
    var fields = parsed(words);
    var text = fields.optional("text").filter(JsonNode::isString);
    return new Asked(
        text.orElseThrow(() -> new UnreadableLine("there is no \"text\" that is a text"))
            .stringValue(),
        fields);
  }

  private JsonNode parsed(String words) {
    try {
      return json.readTree(words);
    } catch (JacksonException wrong) {
      var place = wrong.getLocation();
      var where = place == null ? "" : " (column " + place.getColumnNr() + ")";
      throw new UnreadableLine("not valid JSON: " + wrong.getOriginalMessage() + where, wrong);
    }
  }

  private String language(Asked asked) {
    var declared = asked.language();
    var start = asked.text().substring(0, Math.min(asked.text().length(), Guard.LONGEST_READ));
    var guess = guesser.guess(start, declared);
    boolean read = guess.equals("en") || guess.equals("pl");
    boolean sure = read || start.codePoints().filter(Character::isLetter).count() > ENOUGH_TO_GUESS;
    return sure && !guess.equals(LanguageGuesser.UNKNOWN) ? guess : declared.orElse("en");
  }

  private GuardContext context(Asked asked) {
    var channel = asked.channel().or(() -> usualChannel);
    boolean isPublic = asked.isPublic(channel);
    var limits = channel.filter(_ -> isPublic).map(Limits::of).orElseGet(List::of);
    return new GuardContext(
        asked.answered(),
        new Venue(isPublic, limits, asked.flag("answered").orElse(false)),
        asked.purpose().orElseGet(() -> guessedPurpose(asked)),
        new Timing(!asked.flag("gate_shut").orElse(false), NIGHT),
        new Knowledge(asked.list("unverified"), asked.list("untrue"), asked.list("forbidden")),
        new OurVoice(new HashSet<>(asked.list("ours")), asked.list("said")),
        deskLanguage);
  }

  private Purpose guessedPurpose(Asked asked) {
    return statements.looksLikeOne(asked.text()) ? Purpose.HOLDING_STATEMENT : Purpose.REPLY;
  }

  private ObjectNode told(Finding finding, String text) {
    var told = json.createObjectNode().put("rule", finding.rule());
    told.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    told.putArray("span")
        .add(text.codePointCount(0, finding.start()))
        .add(text.codePointCount(0, finding.end()));
    return told.put("why", finding.why())
        .put("suggestion", finding.suggestion())
        .put("source", finding.source());
  }

  private static String verdict(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "pass";
    }
    boolean stops = findings.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCK);
    return stops ? "block" : "warn";
  }
}
