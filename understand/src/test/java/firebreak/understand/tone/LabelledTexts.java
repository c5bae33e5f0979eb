package firebreak.understand.tone;

import firebreak.understand.tone.Sample.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The public data sets whose weights may be shipped, parted by time or topic, never at random. */
final class LabelledTexts {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Set<Integer> HAPPY = Set.of(0, 1, 4, 5, 8, 13, 15, 17, 18, 20, 21, 23);
  private static final Set<Integer> UNHAPPY = Set.of(2, 3, 9, 10, 11, 12, 14, 16, 19, 24, 25);

  private final Path folder;
  final List<Sample> learning = new ArrayList<>();
  final List<Sample> checking = new ArrayList<>();

  private LabelledTexts(Path folder) {
    this.folder = folder;
  }

  static LabelledTexts english(Path folder) throws IOException {
    var texts = new LabelledTexts(folder);
    texts.semeval();
    texts.brands();
    texts.complaints();
    texts.emotions();
    texts.forgetTwins();
    return texts;
  }

  static LabelledTexts polish(Path folder) throws IOException {
    var texts = new LabelledTexts(folder);
    texts.politics();
    texts.harassment();
    texts.forgetTwins();
    return texts;
  }

  private void semeval() throws IOException {
    for (var row : Csv.read(folder.resolve("sentiment_semeval2013_16/train_all.csv"))) {
      var sample =
          new Sample("semeval", unescape(text(row, "text")), sentiment(text(row, "label")));
      boolean check = text(row, "source").startsWith("twitter-2016dev");
      (check ? checking : learning).add(sample);
    }
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match ->
            java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        .replace("\\\"", "\"");
  }

  static Label sentiment(String label) {
    var lower = label.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("neg")) {
      return Label.NEGATIVE;
    }
    return lower.startsWith("pos") ? Label.POSITIVE : Label.NEUTRAL;
  }

  private void brands() throws IOException {
    var products = folder.resolve("brand_sentiment/judge-1377884607_tweet_product_company.csv");
    for (var row : Csv.read(products)) {
      var label = text(row, "is_there_an_emotion_directed_at_a_brand_or_product");
      if (label.startsWith("Pos") || label.startsWith("Neg") || label.startsWith("No ")) {
        learning.add(
            new Sample(
                "products", text(row, "tweet_text"), sentiment(label.replace("No ", "")), 0.5));
      }
    }
    for (var row : Csv.read(folder.resolve("brand_sentiment/sanders_full-corpus.csv"))) {
      if (!text(row, "Sentiment").equals("irrelevant")) {
        var sample =
            new Sample("brands", text(row, "TweetText"), sentiment(text(row, "Sentiment")));
        (text(row, "Topic").equals("microsoft") ? checking : learning).add(sample);
      }
    }
  }

  private void complaints() throws IOException {
    var rows =
        Csv.read(folder.resolve("complaints_acl2019/complaints_dev70.csv")).stream()
            .sorted(Comparator.comparing(row -> new java.math.BigInteger(text(row, "tweet_id"))))
            .toList();
    var seen = new java.util.HashMap<String, Integer>();
    var sizes = new java.util.HashMap<String, Integer>();
    rows.forEach(row -> sizes.merge(text(row, "domain"), 1, Integer::sum));
    for (var row : rows) {
      var domain = text(row, "domain");
      int place = seen.merge(domain, 1, Integer::sum);
      boolean check = place > 0.8 * sizes.getOrDefault(domain, 0);
      var label = text(row, "label").equals("1") ? Label.COMPLAINT : Label.NO_COMPLAINT;
      var source = domain.startsWith("random") ? "complaints, random posts" : "complaints, brands";
      (check ? checking : learning).add(new Sample(source, text(row, "text"), label));
    }
  }

  private void emotions() throws IOException {
    for (var part : List.of("train", "dev")) {
      for (var line : Files.readAllLines(folder.resolve("emotion_goemotions/" + part + ".tsv"))) {
        var columns = line.split("\t", -1);
        emotion(columns[0], columns[1], part.equals("dev"));
      }
    }
  }

  private void emotion(String words, String labels, boolean check) {
    int happy = 0;
    int unhappy = 0;
    int others = 0;
    for (var label : labels.split(",", -1)) {
      int number = Integer.parseInt(label);
      happy += HAPPY.contains(number) ? 1 : 0;
      unhappy += UNHAPPY.contains(number) ? 1 : 0;
      others += HAPPY.contains(number) || UNHAPPY.contains(number) ? 0 : 1;
    }
    if (happy > 0 && unhappy > 0) {
      return;
    }
    var label = happy > others ? Label.POSITIVE : unhappy > others ? Label.NEGATIVE : Label.NEUTRAL;
    (check ? checking : learning).add(new Sample("emotions", words, label, 0.4));
  }

  private void politics() throws IOException {
    var rows =
        Csv.read(folder.resolve("pl_twitter_sentiment_mozetic/pl_dev80.csv")).stream()
            .sorted(Comparator.comparing(row -> text(row, "created_at_utc")))
            .toList();
    for (int at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      var sample = new Sample("politics", text(row, "text"), sentiment(text(row, "label")));
      (at > 0.8 * rows.size() ? checking : learning).add(sample);
    }
  }

  private void harassment() throws IOException {
    var rows = Csv.read(folder.resolve("pl_poleval2019_task6/train.csv"));
    for (int at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      boolean harmful = text(row, "task1").equals("1");
      var label = harmful ? Label.NEGATIVE : Label.NEUTRAL;
      var sample = new Sample("harassment", text(row, "text"), label, harmful ? 1 : 0.5);
      (at > 0.85 * rows.size() ? checking : learning).add(sample);
    }
  }

  /** Retweets and copies of a checking text must not be learned from. */
  private void forgetTwins() {
    var seen = new HashSet<String>();
    checking.removeIf(sample -> !seen.add(core(sample)));
    learning.removeIf(sample -> !seen.add(core(sample)));
  }

  private static String core(Sample sample) {
    var plain =
        sample
            .words()
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("https?://\\S+|@\\w+|^rt\\b", "")
            .replaceAll("[^\\p{L}]+", "");
    return sample.label().isSentiment() + plain;
  }
}
