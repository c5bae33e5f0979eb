package firebreak.desk.replies;

import firebreak.respond.crisis.WordsKind;
import firebreak.respond.template.Filling;
import firebreak.respond.template.Stage;
import firebreak.respond.template.Template;
import firebreak.respond.template.Templates;
import firebreak.respond.template.Templates.Variable;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Ready wordings for a reply, and the blanks that a person has to fill. */
@Component
class Wordings {

  /** The order in which people think of them. */
  private static final List<String> ORDER =
      List.of(
          "name",
          "what",
          "topic",
          "doing",
          "done",
          "action",
          "danger",
          "next",
          "contact",
          "signature");

  private final Surroundings surroundings;
  private final Threads threads;
  private final Judging judging;

  Wordings(Surroundings surroundings, Threads threads, Judging judging) {
    this.judging = judging;
    this.surroundings = surroundings;
    this.threads = threads;
  }

  /**
   * The wordings in the language of the words.
   *
   * @param form what was typed into the blanks before
   */
  List<Offered> of(Composition reply, Reader reader, Map<String, String> form) {
    var known = known(reply, reader);
    var templates = templates(reply);
    return templates.all().stream()
        .filter(template -> template.language().equals(reply.written().language()))
        .map(template -> {
          var offered = offered(template, reader, known, form);
          return templates.isOutside(template) ? offered.outside(reader, form) : offered;
        })
        .toList();
  }

  /** Those of the row in force and of the playbook that the crisis goes by, if it is about one. */
  private Templates templates(Composition reply) {
    var ruling = judging.ruling(reply);
    return Templates.offered(ruling.answer().orders().templates(), ruling.guidance().templates());
  }

  /** Whether the row does not offer the template of this stage. */
  boolean isOutside(Composition reply, Stage stage) {
    var templates = templates(reply);
    return templates
        .find(stage, reply.written().language())
        .filter(templates::isOutside)
        .isPresent();
  }

  private Offered offered(
      Template template, Reader reader, Map<String, String> known, Map<String, String> form) {
    var stage = template.stage().written();
    var blanks =
        ORDER.stream()
            .filter(template.variables()::contains)
            .map(name -> blank(stage, name, reader, known.getOrDefault(name, "")))
            .map(blank -> blank.typed(form))
            .toList();
    return new Offered(stage, reader.say("replies.template." + stage), blanks, Optional.empty());
  }

  private Blank blank(String stage, String name, Reader reader, String known) {
    var hint =
        Templates.viralComplaint()
            .variable(name)
            .map(variable -> hint(variable, reader))
            .orElse("");
    return new Blank(field(stage, name), reader.say("replies.blank." + name), hint, known);
  }

  private static String hint(Variable variable, Reader reader) {
    return reader.person().language().equals("pl") ? variable.polish() : variable.english();
  }

  /** What need not be typed. */
  private Map<String, String> known(Composition reply, Reader reader) {
    var known = new HashMap<String, String>();
    known.put("signature", reader.person().name().split("\\s+")[0]);
    judging
        .ruling(reply)
        .answer()
        .deadlines()
        .updates()
        .ifPresent(updates -> {
          var next = reader.now().plus(updates.gapAfter(Duration.ZERO));
          var local = next.atZone(judging.brand(reply).zone());
          known.put("next", DateTimeFormatter.ofPattern("HH:mm").format(local));
        });
    threads
        .mention(reply.brand(), reply.place().post())
        .ifPresent(heard -> known.put("name", "@" + heard.author().handle()));
    return known;
  }

  static String field(String stage, String name) {
    return "blank-" + stage + "-" + name;
  }

  /**
   * The template of a stage with these values, or what is missing.
   *
   * @param form every field of the form
   */
  Filling fill(Composition reply, Stage stage, Map<String, String> form) {
    var template = templates(reply).find(stage, reply.written().language()).orElseThrow();
    var values = new HashMap<String, String>();
    for (var name : template.variables()) {
      var value = form.get(field(stage.written(), name));
      values.put(name, Objects.requireNonNullElse(value, ""));
    }
    long seed = 31 * reply.id() + reply.version().number();
    return template.fill(values, surroundings.lastReplies(reply), new Random(seed));
  }

  /** What words of this stage are for. */
  static WordsKind kind(Stage stage) {
    return switch (stage) {
      case HOLDING -> WordsKind.HOLDING;
      case SAFETY -> WordsKind.SAFETY;
      case UPDATE -> WordsKind.UPDATE;
      case ACKNOWLEDGE, INVESTIGATE, RESPOND, RESOLVED, FOLLOW_UP -> WordsKind.SUBSTANCE;
    };
  }

  static String reasonField(String stage) {
    return "reason-" + stage;
  }

  /**
   * One message that can be put in.
   *
   * @param reason asked for where the row of the matrix does not offer it
   */
  record Offered(String stage, String name, List<Blank> blanks, Optional<Blank> reason) {

    private Offered outside(Reader reader, Map<String, String> form) {
      var asked =
          new Blank(
              reasonField(stage),
              reader.say("replies.blank.reason"),
              reader.say("replies.template.outside"),
              "");
      return new Offered(stage, name, blanks, Optional.of(asked.typed(form)));
    }
  }

  /**
   * One blank of it.
   *
   * @param field name in the form
   * @param value what we know already
   */
  record Blank(String field, String label, String hint, String value) {

    Blank typed(Map<String, String> form) {
      return new Blank(field, label, hint, form.getOrDefault(field, value));
    }
  }
}
