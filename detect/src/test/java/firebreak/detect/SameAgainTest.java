package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAgainTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void goes_on_the_same_after_being_written_down_at_any_moment(long seed) throws IOException {
    var chance = new SplittableRandom(seed);
    var lines = weeks(chance);
    var straight = Detector.fresh(ACME, SHIPPED);
    var interrupted = Detector.fresh(ACME, SHIPPED);
    var expected = new ArrayList<Observed>();
    var found = new ArrayList<Observed>();

    for (var line : lines) {
      expected.add(line.tell(straight));
      found.add(line.tell(interrupted));
      if (chance.nextInt(lines.size() / 15) == 0) {
        interrupted = writtenAndRead(interrupted);
      }
    }

    assertThat(found).isEqualTo(expected);
    assertThat(expected).anyMatch(observed -> !observed.signals().isEmpty());
    var end = lines.getLast().mention().at();
    assertThat(interrupted.standing(end)).isEqualTo(straight.standing(end));
    assertThat(interrupted.storiesByHeat(end, 50)).isEqualTo(straight.storiesByHeat(end, 50));
    assertThat(bytes(interrupted)).isEqualTo(bytes(straight));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void goes_on_the_same_after_being_written_down_at_every_moment_of_its_youth(long seed)
      throws IOException {
    var lines = new Stir(new SplittableRandom(seed)).talk(300, 40, 0.6);
    var straight = Detector.fresh(ACME, SHIPPED);
    var interrupted = Detector.fresh(ACME, SHIPPED);

    for (var line : lines) {
      assertThat(line.tell(interrupted)).isEqualTo(line.tell(straight));
      interrupted = writtenAndRead(interrupted);
      assertThat(bytes(interrupted)).isEqualTo(bytes(straight));
    }
  }

  @Test
  void gives_the_same_signals_with_the_same_ids_when_run_again() {
    var once = ids(weeks(new SplittableRandom(9)));
    var again = ids(weeks(new SplittableRandom(9)));

    assertThat(again).isEqualTo(once).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void gives_no_signal_twice_when_everything_is_told_twice() {
    var lines = weeks(new SplittableRandom(9));
    var doubled = lines.stream().flatMap(line -> Stream.of(line, line)).toList();

    assertThat(ids(doubled)).isEqualTo(ids(lines));
  }

  private static List<Talk.Line> weeks(SplittableRandom chance) {
    var stir = new Stir(chance);
    var lines = new ArrayList<Talk.Line>();
    lines.addAll(stir.talk(9_000, 200, 0.2));
    lines.addAll(stir.talk(1_500, 5, 0.6));
    lines.addAll(stir.talk(1_000, 200, 0.2));
    return lines;
  }

  private static List<String> ids(List<Talk.Line> lines) {
    var detector = Detector.fresh(ACME, SHIPPED);
    return lines.stream()
        .flatMap(line -> line.tell(detector).signals().stream())
        .map(signal -> signal.id().value())
        .toList();
  }

  private static Detector writtenAndRead(Detector detector) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes(detector)));
    return Detector.readFrom(in, SHIPPED);
  }

  private static byte[] bytes(Detector detector) throws IOException {
    var written = new ByteArrayOutputStream();
    detector.writeTo(new DataOutputStream(written));
    return written.toByteArray();
  }
}
