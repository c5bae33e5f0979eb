package firebreak.detect;

import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.tuning.Strictness;
import firebreak.model.Mention;
import firebreak.model.Reading;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Tier;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the detector makes of days that really happened. Readings are the recordings' own labels.
 */
class RecordingsTest {

  private static final Recording STORM = Recording.of("crisis_target_nasa_2017/tweet_data.csv");
  private static final Recording CARE =
      Recording.of("twcs_samples/spotifycares_inbound_support_requests.csv");
  private static final Recording AIRLINES =
      Recording.of("airline_us_2015/airline_dev_17-21Feb.csv");
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yy H:mm", Locale.US);
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.US);
  private static final Set<String> COMPLAINING =
      Set.of(
          "not",
          "won't",
          "can't",
          "doesn't",
          "isn't",
          "problem",
          "issue",
          "why",
          "error",
          "bad",
          "worst",
          "still",
          "stop",
          "stopped",
          "broken",
          "help",
          "fix",
          "hate",
          "annoying",
          "never");

  @TestFactory
  Stream<DynamicTest> the_storm_of_2017_is_seen_three_hours_before_its_busiest_hour() {
    return STORM.test(
        "T1 by 11:00",
        () -> {
          var signals = signals(storm());

          var first = signals.stream().filter(signal -> tier(signal).atLeast(Tier.T1)).findFirst();
          assertThat(first).isPresent();
          assertThat(first.get().at()).isBefore(Instant.parse("2017-06-12T11:00:00Z"));
        });
  }

  @TestFactory
  Stream<DynamicTest>
      the_storm_of_2017_is_seen_three_hours_before_its_busiest_hour_by_the_strictest() {
    return STORM.test(
        "T1 by 11:00, later than as shipped",
        () -> {
          var shipped = firstWatch(signals(storm()));
          var strictest = firstWatch(signals(storm(), Strictness.STRICTEST));

          assertThat(strictest).isAfter(shipped).isBefore(Instant.parse("2017-06-12T11:00:00Z"));
        });
  }

  @TestFactory
  Stream<DynamicTest> a_little_stricter_is_much_quieter_for_an_account_of_care() {
    return CARE.test(
        "at most half of the signals at 1.2",
        () -> {
          long shipped = watched(signals(care(false)));
          long stricter = watched(signals(care(false), new Strictness(120)));

          assertThat(stricter).isLessThanOrEqualTo(shipped / 2);
        });
  }

  private static Instant firstWatch(List<Signal> signals) {
    return signals.stream()
        .filter(signal -> tier(signal).atLeast(Tier.T1))
        .map(Signal::at)
        .findFirst()
        .orElseThrow();
  }

  private static long watched(List<Signal> signals) {
    return signals.stream().filter(signal -> tier(signal).atLeast(Tier.T1)).count();
  }

  @TestFactory
  Stream<DynamicTest> two_months_of_care_requests_are_no_crisis() {
    return CARE.test("no T3, at most two T2", () -> assertOrdinary(signals(care(false)), 2));
  }

  /** A reader that takes every request as hostile is the worst one could give a care account. */
  @TestFactory
  Stream<DynamicTest>
      care_requests_all_read_as_hostile_are_an_issue_only_at_the_sudden_start_and_in_a_flare() {
    return CARE.test(
        "T2 and above on 4 and 5 October and 28 and 29 November 2017 only",
        () ->
            assertThat(signals(care(true)))
                .filteredOn(signal -> tier(signal).atLeast(Tier.T2))
                .extracting(signal -> signal.at().toString().substring(0, 10))
                .isSubsetOf("2017-10-04", "2017-10-05", "2017-11-28", "2017-11-29"));
  }

  @TestFactory
  Stream<DynamicTest> ordinary_days_of_airlines_are_no_issue() {
    return AIRLINES.test(
        "no T2 per airline",
        () -> airlines().values().forEach(lines -> assertOrdinary(signals(lines), 0)));
  }

  private static void assertOrdinary(List<Signal> signals, int issues) {
    assertThat(signals).noneMatch(signal -> tier(signal).atLeast(Tier.T3));
    assertThat(signals.stream().filter(signal -> tier(signal) == Tier.T2))
        .hasSizeLessThanOrEqualTo(issues);
  }

  private static Tier tier(Signal signal) {
    return ShippedTiers.of(signal);
  }

  private static List<Signal> signals(List<Talk.Line> lines) {
    return signals(lines, Strictness.SHIPPED);
  }

  private static List<Signal> signals(List<Talk.Line> lines, Strictness strictness) {
    var thresholds = Thresholds.shipped(ZoneOffset.UTC).with(strictness);
    var detector = Detector.fresh(Talk.ACME, thresholds);
    var heard = new ArrayList<Signal>();
    lines.stream()
        .sorted(Comparator.comparing(line -> line.mention().at()))
        .forEach(line -> heard.addAll(line.tell(detector).signals()));
    assertThat(heard).noneMatch(signal -> signal.measure() instanceof ActingTogether);
    heard.stream()
        .filter(signal -> tier(signal).atLeast(Tier.T2))
        .forEach(signal -> System.out.println(tier(signal) + " " + told(signal)));
    System.out.println(lines.size() + " mentions, " + heard.size() + " signals");
    return heard;
  }

  private static String told(Signal signal) {
    return signal.at() + " since " + signal.since() + " " + signal.measure();
  }

  private static List<Talk.Line> storm() {
    var lines = new ArrayList<Talk.Line>();
    int number = 0;
    for (var row : STORM.rows()) {
      var said =
          aMention()
              .withId("storm-" + number++)
              .by(row.get("user"))
              .saying(row.get("text"))
              .inThread("viral")
              .at(LocalDateTime.parse(row.get("time"), US).toInstant(ZoneOffset.UTC));
      if (row.get("followerCount").matches("\\d+")) {
        said = said.followedBy(Long.parseLong(row.get("followerCount")));
      }
      boolean angry = Set.of("Negative", "Very Negative").contains(row.get("sentimentA"));
      lines.add(line(said.build(), angry));
    }
    return lines;
  }

  private static List<Talk.Line> care(boolean allHostile) {
    var lines = new ArrayList<Talk.Line>();
    for (var row : CARE.rows()) {
      var said =
          aMention()
              .withId(row.get("tweet_id"))
              .by(row.get("author_id"))
              .saying(row.get("text"))
              .at(OffsetDateTime.parse(row.get("created_at"), CREATED).toInstant());
      var answers = row.get("in_response_to_tweet_id");
      var inThread = answers.isEmpty() ? said : said.inThread(answers.replace(".0", ""));
      lines.add(line(inThread.build(), allHostile || complains(row.get("text"))));
    }
    return lines;
  }

  private static boolean complains(String text) {
    var words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^a-z']+");
    return Stream.of(words).anyMatch(COMPLAINING::contains);
  }

  private static Map<String, List<Talk.Line>> airlines() {
    return AIRLINES.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("airline"),
                Collectors.mapping(RecordingsTest::airline, Collectors.toList())));
  }

  private static Talk.Line airline(Recording.Row row) {
    var said =
        aMention()
            .withId(row.get("tweet_id"))
            .by(row.get("name"))
            .saying(row.get("text"))
            .at(Instant.parse(row.get("created_at_utc")));
    return line(said.build(), "negative".equals(row.get("airline_sentiment")));
  }

  private static Talk.Line line(Mention mention, boolean hostile) {
    Reading reading = hostile ? Talk.ANGRY : Talk.CALM;
    return new Talk.Line(mention, reading);
  }
}
