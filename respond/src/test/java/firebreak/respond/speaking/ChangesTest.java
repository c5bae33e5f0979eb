package firebreak.respond.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.speaking.Changes.Kind;
import firebreak.respond.speaking.Changes.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTest {

  @Test
  void shows_what_was_taken_out_and_what_was_put_in() {
    assertThat(Changes.between("we are very sorry", "we are truly sorry"))
        .containsExactly(
            new Piece(Kind.KEPT, "we are "),
            new Piece(Kind.REMOVED, "very"),
            new Piece(Kind.ADDED, "truly"),
            new Piece(Kind.KEPT, " sorry"));
  }

  @Test
  void a_phrase_that_was_rewritten_is_one_exchange() {
    assertThat(Changes.between("it was our fault, sorry", "it is your own, sorry"))
        .containsExactly(
            new Piece(Kind.KEPT, "it "),
            new Piece(Kind.REMOVED, "was our fault,"),
            new Piece(Kind.ADDED, "is your own,"),
            new Piece(Kind.KEPT, " sorry"));
  }

  @Test
  void unchanged_words_are_one_piece() {
    assertThat(Changes.between("as before", "as before"))
        .containsExactly(new Piece(Kind.KEPT, "as before"));
  }

  @Test
  void a_change_of_line_ends_is_a_change() {
    assertThat(Changes.between("a b", "a\nb")).extracting(Piece::kind).contains(Kind.ADDED);
  }

  @Test
  void both_texts_can_always_be_read_out_of_the_pieces() {
    var chance = new Random(7);
    for (int i = 0; i < 500; i++) {
      var before = words(chance);
      var after = words(chance);
      var pieces = Changes.between(before, after);
      assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
      assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
    }
  }

  @Test
  void two_long_strangers_are_told_as_one_exchange() {
    var before = "old ".repeat(2_000);
    var after = "new ".repeat(2_000);

    assertThat(Changes.between(before, after)).hasSizeLessThan(5);
  }

  private static String words(Random chance) {
    return chance
        .ints(chance.nextInt(12), 0, 4)
        .mapToObj(List.of("we", "are", "sorry", "\n")::get)
        .collect(Collectors.joining(" "));
  }

  private static String without(List<Piece> pieces, Kind left) {
    return pieces.stream()
        .filter(piece -> piece.kind() != left)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
