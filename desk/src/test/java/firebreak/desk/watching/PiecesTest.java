package firebreak.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading.Clue;
import firebreak.model.Reading.Clue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void marks_the_stretches_that_were_named_and_nothing_else() {
    assertThat(marked("the charger melts again", clue(Kind.HARM, 12, 17, 1)))
        .isEqualTo("the charger [HARM melts] again");
  }

  @Test
  void marks_the_more_telling_clue_where_two_overlap() {
    assertThat(marked("melts badly", clue(Kind.SENTIMENT, 0, 11, -9), clue(Kind.HARM, 0, 5, 1)))
        .isEqualTo("[HARM melts] badly");
  }

  @Test
  void leaves_kind_words_and_weak_clues_unmarked() {
    assertThat(
            marked(
                "love it but no",
                clue(Kind.SENTIMENT, 0, 4, 3),
                clue(Kind.SENTIMENT, 8, 11, -1),
                clue(Kind.SENTIMENT, 12, 14, -3)))
        .isEqualTo("love it but [SENTIMENT no]");
  }

  @Test
  void leaves_out_clues_beyond_words_that_were_cut() {
    assertThat(marked("short", clue(Kind.HARM, 3, 9, 1))).isEqualTo("short");
  }

  @Test
  void never_loses_or_adds_a_letter_whatever_the_clues() {
    var random = new Random(7);
    var kinds = List.of(Kind.values());
    var words = "zażółć 🔥 gęślą jaźń ".repeat(5);
    for (int round = 0; round < 500; round++) {
      var clues = new ArrayList<Clue>();
      for (int i = 0; i < random.nextInt(30); i++) {
        int start = random.nextInt(words.length());
        var kind = kinds.get(random.nextInt(kinds.size()));
        clues.add(clue(kind, start, start + 1 + random.nextInt(20), random.nextDouble() - 0.5));
      }

      var pieces = Pieces.of(words, clues);

      assertThat(pieces.stream().map(Pieces.Piece::text).collect(Collectors.joining()))
          .isEqualTo(words);
    }
  }

  private static Clue clue(Kind kind, int start, int end, double weight) {
    return new Clue(kind, start, end, weight);
  }

  private static String marked(String words, Clue... clues) {
    return Pieces.of(words, List.of(clues)).stream()
        .map(piece ->
            piece.clue().map(kind -> "[" + kind + " " + piece.text() + "]").orElse(piece.text()))
        .collect(Collectors.joining());
  }
}
