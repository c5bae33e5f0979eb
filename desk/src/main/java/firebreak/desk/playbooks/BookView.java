package firebreak.desk.playbooks;

import firebreak.respond.playbook.Phase;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.Step;
import firebreak.respond.template.Template;
import firebreak.respond.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One playbook as a reader sees it. */
record BookView(Playbook playbook, Tongue reader) {

  public String title() {
    return reader.say(playbook.title());
  }

  public String type() {
    return reader.say(playbook.type().title());
  }

  public List<PhaseView> phases() {
    return playbook.phases().stream().map(this::phase).toList();
  }

  private PhaseView phase(Phase phase) {
    return new PhaseView(
        phase.id(),
        reader.say(phase.title()),
        reader.say(phase.aim()),
        phase.steps().stream().map(this::step).toList());
  }

  private StepView step(Step step) {
    return new StepView(
        step.id(),
        reader.say(step.act()),
        reader.say(step.owner().title()),
        when(step),
        step.how().stream().map(reader::say).toList());
  }

  private String when(Step step) {
    var parts = new ArrayList<String>();
    var from = reader.say(step.due().from().from());
    parts.add(reader.say("due", reader.length(step.due().within()), from));
    var needs = step.needs();
    if (!needs.after().isEmpty()) {
      parts.add(reader.say("after", names(step)));
    }
    needs.onlyIf().ifPresent(when -> parts.add(reader.say("only-if", reader.circumstance(when))));
    needs.once().ifPresent(moment -> parts.add(reader.say("once", reader.say(moment.from()))));
    if (needs.from() != firebreak.model.Tier.T1) {
      parts.add(reader.say("from", needs.from().name()));
    }
    step.lane().ifPresent(lane -> parts.add(reader.say("lane." + lane)));
    return String.join(" · ", parts);
  }

  private String names(Step step) {
    return playbook.steps().stream()
        .filter(other -> step.needs().after().contains(other.id()))
        .map(other -> reader.say("quoted", reader.say(other.act()).replaceFirst("\\.$", "")))
        .collect(Collectors.joining(", "));
  }

  /** The messages that go with it, in both languages. */
  public List<MessageView> messages() {
    return Templates.shippedFor(playbook.id()).all().stream()
        .sorted(java.util.Comparator.comparing(Template::stage).thenComparing(Template::language))
        .map(template ->
            new MessageView(
                template.stage().written() + " " + template.language(),
                reader.say("stage." + template.stage().written()),
                template.language(),
                template.written()))
        .toList();
  }

  /** Steps that serve one aim. */
  record PhaseView(String id, String title, String aim, List<StepView> steps) {}

  /**
   * One step.
   *
   * @param when by when, after what, and under which circumstances
   */
  record StepView(String id, String act, String owner, String when, List<String> how) {}

  /** One message in all its wordings. */
  record MessageView(String id, String stage, String language, List<String> wordings) {}
}
