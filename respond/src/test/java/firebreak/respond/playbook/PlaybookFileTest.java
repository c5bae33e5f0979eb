package firebreak.respond.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlaybookFileTest {

  static final String HEAD =
      """
      playbook: ours
      version: 1
      type: reputation
      title en: Ours
      title pl: Nasz
      source: test

      phase: one
      title en: One
      title pl: Raz
      aim en: Begin.
      aim pl: Zacznij.

      """;

  @Test
  void takes_a_step_from_the_bank_and_lets_its_time_be_said_anew() {
    var freeze = read("use: freeze\ndue: 2 min after declared\n").step("freeze").orElseThrow();

    assertThat(freeze.due()).isEqualTo(new Due(Duration.ofMinutes(2), StartingPoint.DECLARED));
    assertThat(freeze.act().polish()).startsWith("Wstrzymaj");
    assertThat(freeze.how()).isNotEmpty();
  }

  @Test
  void names_the_line_of_every_mistake() {
    refuses("step: a\nwho: boss\n", 15, "no value of “who”; there are: care-agent");
    refuses("use: frieze\n", 14, "no value of “use”");
    refuses("use: freeze\nafter: nothing\n", 15, "waits for “nothing”");
    refuses("use: freeze\ndue: soon\n", 15, "no time; write for example");
    refuses("use: freeze\ndue: 5 min after steps-before\n", 15, "names none in “after”");
    refuses("use: freeze\nuse: freeze\n", 15, "two steps are called “freeze”");
    refuses("use: freeze\ncolour: red\n", 15, "“colour” does not belong to “use”");
    refuses("use: freeze\nlane: safety\nlane: safety\n", 16, "was said before");
    refuses("use: freeze\nhow en: Alone.\n", 15, "come in pairs");
    refuses("use: freeze\nfreeze it all\n", 15, "is not a field");
    refuses("step: Big Letters\n", 14, "no name for a step");
    refuses("step: a\n", 14, "“a” has no “who”");
    refuses("", 1, "without steps");
  }

  @Test
  void says_mistakes_in_polish_too() {
    assertThatThrownBy(() -> read("use: freeze\ndue: soon\n"))
        .isInstanceOfSatisfying(
            PlaybookMistake.class,
            mistake -> assertThat(mistake.why().polish()).contains("to nie termin"));
  }

  @Test
  void a_playbook_must_begin_with_its_name() {
    assertThatThrownBy(() -> PlaybookText.read("x", "step: a\n"))
        .hasMessage("x, line 1: a playbook begins with “playbook:” and its name");
  }

  private static Playbook read(String steps) {
    return PlaybookText.read("ours.playbook", HEAD + steps);
  }

  private static void refuses(String steps, int line, String because) {
    assertThatThrownBy(() -> read(steps))
        .isInstanceOf(PlaybookMistake.class)
        .hasMessageStartingWith("ours.playbook, line " + line + ": ")
        .hasMessageContaining(because);
  }
}
