package firebreak.understand.tone;

import firebreak.understand.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Measures the shipped tone models on rows they never saw; prints a table. */
public final class MeasureTone {

  private static final double OURS = 0.2;
  private static final double VADERS = 0.05;

  private MeasureTone() {}

  /** Argument: the folder with the data sets. */
  public static void main(String[] folders) throws IOException {
    var data = Path.of(folders[0]);
    var reader = ToneReader.standard();
    var vader = new Vader(data.resolve("lexica/lexicon_vader/vader_lexicon.txt"));
    System.out.println(
        "| rows held out | n | macro-recall | macro-F1 | negative: precision / recall |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (var language : List.of("en", "pl")) {
      var texts = language.equals("en") ? LabelledTexts.english(data) : LabelledTexts.polish(data);
      var bySource = bySource(texts.checking);
      bySource.forEach((source, samples) -> measure(source, samples, reader, language));
      if (language.equals("en")) {
        bySource.forEach((source, samples) -> baseline(source, samples, vader));
      }
    }
    airlines(data, reader, vader);
  }

  private static Map<String, List<Sample>> bySource(List<Sample> samples) {
    Map<String, List<Sample>> bySource = new LinkedHashMap<>();
    for (var sample : samples) {
      bySource.computeIfAbsent(sample.source(), _ -> new ArrayList<>()).add(sample);
    }
    return bySource;
  }

  private static void measure(
      String source, List<Sample> samples, ToneReader reader, String language) {
    if (samples.getFirst().label().isSentiment()) {
      sentiment(source, samples, words -> reader.read(Text.of(words), language).sentiment(), OURS);
    } else {
      complaint(source, samples, words -> reader.read(Text.of(words), language).complaint(), 0.5);
    }
  }

  private static void baseline(String source, List<Sample> samples, Vader vader) {
    if (samples.getFirst().label().isSentiment()) {
      sentiment(source + ", VADER", samples, vader::compound, VADERS);
    } else {
      complaint(source + ", VADER", samples, words -> -vader.compound(words), VADERS);
    }
  }

  private static void sentiment(
      String name, List<Sample> samples, ToDoubleFunction<String> score, double from) {
    var tally = new Tally(3);
    for (var sample : samples) {
      double sentiment = score.applyAsDouble(sample.words());
      tally.add(rowOf(sample.label()), sentiment < -from ? 0 : sentiment > from ? 2 : 1);
    }
    print(name, tally);
  }

  private static int rowOf(Sample.Label label) {
    return label == Sample.Label.NEGATIVE ? 0 : label == Sample.Label.POSITIVE ? 2 : 1;
  }

  private static void complaint(
      String name, List<Sample> samples, ToDoubleFunction<String> score, double from) {
    var tally = new Tally(2);
    for (var sample : samples) {
      boolean said = score.applyAsDouble(sample.words()) >= from;
      tally.add(sample.label() == Sample.Label.COMPLAINT ? 0 : 1, said ? 0 : 1);
    }
    print(name, tally);
  }

  private static void print(String name, Tally tally) {
    System.out.printf(
        "| %s | %d | %.3f | %.3f | %.3f / %.3f |%n",
        name,
        tally.rows(),
        tally.macroRecall(),
        tally.macroF1(),
        tally.precision(0),
        tally.recall(0));
  }

  /** Never learned from: their licence forbids shipping weights. */
  private static void airlines(Path data, ToneReader reader, Vader vader) throws IOException {
    var samples = new ArrayList<Sample>();
    for (var row : Csv.read(data.resolve("airline_us_2015/airline_dev_17-21Feb.csv"))) {
      samples.add(
          new Sample(
              "airlines",
              row.getOrDefault("text", ""),
              LabelledTexts.sentiment(row.getOrDefault("airline_sentiment", ""))));
    }
    measure("airlines, never learned", samples, reader, "en");
    sentiment(
        "airlines, hostile as negative",
        samples,
        words -> {
          var tone = reader.read(Text.of(words), "en");
          boolean hostile = tone.complaint() >= 0.5 && tone.sentiment() <= 0;
          return hostile ? Math.min(-0.3, tone.sentiment()) : tone.sentiment();
        },
        OURS);
    sentiment("airlines, VADER", samples, vader::compound, VADERS);
  }
}
