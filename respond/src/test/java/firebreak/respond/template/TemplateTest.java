package firebreak.respond.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.respond.template.Filling.Filled;
import firebreak.respond.template.Filling.NotFilled;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {

  final Template greeting =
      template("Hello {name}, we are sorry that {what}.", "{name}: we regret that {what}.");

  @Test
  void puts_every_value_in_its_place() {
    var filling = template("Hello {name}.").fill(Map.of("name", " Mila "), List.of(), chance(1));

    assertThat(filling).isEqualTo(new Filled("Hello Mila."));
  }

  @Test
  void begins_with_a_capital_also_when_a_value_comes_first() {
    assertThat(template("{done}.").fill(Map.of("done", "łódź płynie"), List.of(), chance(1)))
        .isEqualTo(new Filled("Łódź płynie."));
  }

  @Test
  void names_every_missing_unknown_and_unfit_variable_at_once() {
    var filling = greeting.fill(Map.of("nmae", "Mila", "what", "a\nb"), List.of(), chance(1));

    assertThat(filling)
        .isEqualTo(new NotFilled(Set.of("name"), Set.of("nmae"), Set.of("what")))
        .extracting(problem -> ((NotFilled) problem).reason())
        .isEqualTo("missing: name; unknown: nmae; unfit: what");
  }

  @Test
  void takes_a_blank_value_for_a_missing_one() {
    var filling = greeting.fill(Map.of("name", " ", "what", "it broke"), List.of(), chance(1));

    assertThat(filling).isEqualTo(new NotFilled(Set.of("name"), Set.of(), Set.of()));
  }

  @Test
  void refuses_values_that_are_too_long_or_turn_the_direction_of_the_text() {
    for (var unfit : List.of("a".repeat(201), "Mila\u202e", "Mi\u0000la", "\ud83d")) {
      var values = Map.of("name", unfit, "what", "it broke");
      assertThat(greeting.fill(values, List.of(), chance(1)))
          .isEqualTo(new NotFilled(Set.of(), Set.of(), Set.of("name")));
    }
  }

  @Test
  void does_not_read_a_value_as_a_template() {
    var values = Map.of("name", "{what}", "what", "it broke");

    assertThat(template("{name} and {what}").fill(values, List.of(), chance(1)))
        .isEqualTo(new Filled("{what} and it broke"));
  }

  @Test
  void avoids_what_was_said_last() {
    var values = Map.of("name", "Mila", "what", "your parcel came broken");
    var first = ((Filled) greeting.fill(values, List.of(), chance(1))).words();

    for (int seed = 0; seed < 50; seed++) {
      var next = ((Filled) greeting.fill(values, List.of(first), chance(seed))).words();
      assertThat(next).isNotEqualTo(first);
    }
  }

  @Test
  void chooses_by_chance_and_the_same_seed_chooses_the_same() {
    var values = Map.of("name", "Mila", "what", "it broke");
    var chosen =
        Stream.iterate(0, seed -> seed < 50, seed -> seed + 1)
            .map(seed -> greeting.fill(values, List.of(), chance(seed)))
            .distinct();

    assertThat(chosen).hasSize(2);
    assertThat(greeting.fill(values, List.of(), chance(7)))
        .isEqualTo(greeting.fill(values, List.of(), chance(7)));
  }

  @Test
  void refuses_to_be_written_with_loose_braces_or_odd_names() {
    for (var broken :
        List.of("Hello {name", "Hello name}", "Hello {}", "Hello {Na me}", "{a{b}}")) {
      assertThatThrownBy(() -> Wording.written(broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(broken);
    }
  }

  @Test
  void refuses_wordings_with_different_variables() {
    assertThatThrownBy(() -> template("Hello {name}", "Hello {what}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knows_its_own_words_again_whatever_the_values() {
    assertThat(greeting.says("Hello Mila, we are sorry that it broke.")).isTrue();
    assertThat(greeting.says("Mila: we regret that it broke.")).isTrue();
    assertThat(greeting.says("Hello Mila, we are sorry that it broke. Call me.")).isFalse();
    assertThat(greeting.says("Hello Mila, we are sorry that \nit broke.")).isFalse();
    assertThat(greeting.says("Hello , we are sorry that it broke.")).isFalse();
  }

  private static Template template(String... wordings) {
    return new Template(
        Stage.ACKNOWLEDGE, "en", Stream.of(wordings).map(Wording::written).toList());
  }

  private static Random chance(long seed) {
    return new Random(seed);
  }
}
