package firebreak.understand.tone;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Learns the shipped tone models again; the command stands in docs/detectors/weights.md. */
public final class LearnTone {

  private static final long SEED = 20_170_612;
  private static final int ROUNDS = 4;
  private static final double DECAY = 3e-3;
  private static final int ENGLISH_BUCKETS = 1 << 18;
  private static final int POLISH_BUCKETS = 1 << 17;

  private final List<Example> examples = new ArrayList<>();
  private final Map<Sample.Label, Double> balance = new EnumMap<>(Sample.Label.class);
  private final int buckets;
  private final Head[] heads = new Head[LinearModel.HEADS];

  private LearnTone(LabelledTexts texts, WordWeights reader, int buckets) {
    this.buckets = buckets;
    texts.learning.forEach(sample -> examples.add(Example.of(sample, reader, buckets)));
    for (int head = 0; head < heads.length; head++) {
      heads[head] = new Head(buckets, DECAY);
    }
    weighLabels(texts.learning);
  }

  /** Rare labels count more, by the root of how rare they are. */
  private void weighLabels(List<Sample> samples) {
    samples.forEach(sample -> balance.merge(sample.label(), sample.weight(), Double::sum));
    double most = Collections.max(balance.values());
    balance.replaceAll((_, count) -> Math.sqrt(most / count));
  }

  /** Arguments: the folder with the data sets, the folder of the resources. */
  public static void main(String[] folders) throws IOException {
    var data = Path.of(folders[0]);
    var resources = Path.of(folders[1]);
    var english =
        new LearnTone(LabelledTexts.english(data), WordWeights.english(), ENGLISH_BUCKETS);
    english.learn();
    english.write(resources.resolve("english.model"));
    var polish = new LearnTone(LabelledTexts.polish(data), WordWeights.polish(), POLISH_BUCKETS);
    polish.learn();
    polish.write(resources.resolve("polish.model"));
  }

  private void learn() {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (var example : examples) {
        loss += example.sample.label().isSentiment() ? sentiment(example) : complaint(example);
      }
      System.out.printf("round %d: mean loss %.4f%n", round + 1, loss / examples.size());
    }
  }

  private double weightOf(Example example) {
    return example.sample.weight() * balance.getOrDefault(example.sample.label(), 1.0);
  }

  private double sentiment(Example example) {
    var unkind = heads[LinearModel.UNKIND];
    var kind = heads[LinearModel.KIND];
    var shares = Shares.of(unkind.score(example), kind.score(example));
    double weight = weightOf(example);
    boolean isUnkind = example.sample.label() == Sample.Label.NEGATIVE;
    boolean isKind = example.sample.label() == Sample.Label.POSITIVE;
    unkind.learn(example, weight * (shares.unkind() - (isUnkind ? 1 : 0)));
    kind.learn(example, weight * (shares.kind() - (isKind ? 1 : 0)));
    double right = isUnkind ? shares.unkind() : isKind ? shares.kind() : shares.neither();
    return -weight * Math.log(Math.max(1e-9, right));
  }

  private double complaint(Example example) {
    var head = heads[LinearModel.COMPLAINING];
    boolean complains = example.sample.label() == Sample.Label.COMPLAINT;
    double share = 1 / (1 + Math.exp(-head.score(example)));
    head.learn(example, weightOf(example) * (share - (complains ? 1 : 0)));
    return -Math.log(Math.max(1e-9, complains ? share : 1 - share));
  }

  private void write(Path file) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(buckets);
      var bytes = new byte[buckets * heads.length];
      for (int head = 0; head < heads.length; head++) {
        out.writeFloat(quantise(heads[head].table, bytes, head));
      }
      for (var head : heads) {
        out.writeFloat((float) head.bias);
      }
      for (var head : heads) {
        for (double weight : head.plain) {
          out.writeFloat((float) weight);
        }
      }
      out.write(bytes);
    }
  }

  /** The scale: the largest but one in ten thousand becomes 127, what is larger is cut. */
  private static float quantise(float[] table, byte[] bytes, int head) {
    var sizes = new float[table.length];
    for (int at = 0; at < table.length; at++) {
      sizes[at] = Math.abs(table[at]);
    }
    java.util.Arrays.sort(sizes);
    float scale = Math.max(1e-6f, sizes[(int) (sizes.length * 0.9999)] / 127);
    for (int at = 0; at < table.length; at++) {
      bytes[at * LinearModel.HEADS + head] =
          (byte) Math.clamp(Math.round(table[at] / scale), -127, 127);
    }
    return scale;
  }
}
