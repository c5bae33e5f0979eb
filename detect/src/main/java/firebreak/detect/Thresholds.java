package firebreak.detect;

import firebreak.detect.count.UsualHours.Band;
import firebreak.detect.tuning.Strictness;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * Where usual ends. Every value is a default that a user may change; {@link #sources()} says where
 * each comes from.
 *
 * @param zone the brand's own time, which decides what hour of the week it is
 */
public record Thresholds(
    ZoneId zone,
    Patience patience,
    Burst burst,
    Share share,
    Spread spread,
    Outlook outlook,
    Names names) {

  public static Thresholds shipped(ZoneId zone) {
    return new Thresholds(
        zone,
        Patience.SHIPPED,
        Burst.SHIPPED,
        Share.SHIPPED,
        Spread.SHIPPED,
        Outlook.SHIPPED,
        Names.SHIPPED);
  }

  public Thresholds with(Names others) {
    return new Thresholds(zone, patience, burst, share, spread, outlook, others);
  }

  public Thresholds with(Patience other) {
    return new Thresholds(zone, other, burst, share, spread, outlook, names);
  }

  /**
   * The same, so much stricter or looser in what is about numbers alone. What is about safety, and
   * what needs no comparison with usual, stays: harm, well-known authors, media, channels, crowds.
   */
  public Thresholds with(Strictness strictness) {
    return new Thresholds(
        zone,
        patience,
        burst.with(strictness),
        share.with(strictness),
        spread,
        outlook.with(strictness),
        names);
  }

  /** Where the shipped values come from, by the name of the value. */
  public static Map<String, String> sources() {
    return Map.ofEntries(
        Map.entry("patience.days", "Huginn peak detection: 14 days of history"),
        Map.entry("patience.cooldown", "VistaSocial: alerts again after 60 minutes"),
        Map.entry("burst.watchSigmas", "SocialMetrix: 1.5, 2 or 3 sigma"),
        Map.entry("burst.issueSigmas", "SocialMetrix: 1.5, 2 or 3 sigma"),
        Map.entry("burst.crisisSigmas", "SocialMetrix and Huginn: 3 sigma"),
        Map.entry("burst.watchTimes", "kommonpoll and Wizikey: twice the baseline"),
        Map.entry("burst.authors", "the shipped decision matrix: 10 negative authors an hour"),
        Map.entry("burst.width", "three sigma are never fewer than thirty people"),
        Map.entry("share.above", "kommonpoll: negative share over 40 % in 2 hours"),
        Map.entry(
            "share.sigmas",
            "the rule is asked at every hostile mention; at 2 sigma chance alone would speak"),
        Map.entry("share.mentions", "Sprinklr volumetric alerts: 50 mentions"),
        Map.entry(
            "spread.crowd", "the shipped decision matrix: 500 authors and a trending hashtag"),
        Map.entry("spread.channels", "the shipped decision matrix: 3 channels within 60 minutes"),
        Map.entry("outlook.timesMedian", "the shipped decision matrix: 10 times the median story"));
  }

  /**
   * How long to learn, and how long to keep still.
   *
   * @param days before this many days were heard, what is usual can silence but never raise
   * @param hours hours that must have been learned besides
   * @param cooldown a rule that stayed quiet this long may speak again
   */
  public record Patience(int days, int hours, Duration cooldown) {
    static final Patience SHIPPED = new Patience(14, 168, Duration.ofMinutes(60));
  }

  /**
   * When too many people speak against the brand.
   *
   * @param authors negative authors below which nothing is a burst
   * @param watchTimes times the usual mean, as an alternative to {@code watchSigmas}
   * @param issueWindows windows in a row for {@code issueSigmas}
   * @param width how wide usual is taken to be
   */
  public record Burst(
      int authors,
      double watchSigmas,
      double watchTimes,
      double issueSigmas,
      int issueWindows,
      double crisisSigmas,
      Width width) {
    static final Burst SHIPPED = new Burst(10, 1.5, 2, 2, 2, 3, new Width(10, 1));

    private Burst with(Strictness strictness) {
      return new Burst(
          strictness.people(authors),
          watchSigmas,
          strictness.times(watchTimes),
          issueSigmas,
          issueWindows,
          crisisSigmas,
          new Width(width.smallestSigma, strictness.times(width.times)));
    }
  }

  /**
   * How wide usual is taken to be.
   *
   * @param smallestSigma authors that one sigma is at least worth
   * @param times as wide as it was measured
   */
  public record Width(double smallestSigma, double times) {

    Band of(Band measured) {
      var least = measured.withSigmaAtLeast(smallestSigma);
      return new Band(least.mean(), least.sigma() * times);
    }
  }

  /**
   * When a larger part of the talk than usual is hostile.
   *
   * @param above share from 0 to 1
   * @param mentions fewest mentions in the window
   * @param sigmas how far the share must lie above the brand's own usual share
   * @param mentionsLearned mentions after which the usual share counts as known
   */
  public record Share(
      double above, int mentions, Duration window, double sigmas, int mentionsLearned) {
    static final Share SHIPPED = new Share(0.40, 50, Duration.ofHours(2), 3, 200);

    private Share with(Strictness strictness) {
      return new Share(
          above, strictness.people(mentions), window, strictness.times(sigmas), mentionsLearned);
    }
  }

  /**
   * When a story reaches further than stories do.
   *
   * @param followers from which a hostile author is named at all; the matrix ranks them
   * @param crowd authors within a day
   * @param tagShare part of a story's mentions that carries the hashtag that trends with it
   * @param channels channels with hostile posts within {@code channelsWithin}
   * @param hostileAuthors fewest hostile authors before spread or media mean anything
   * @param harmAuthors authors who speak of the same harm
   */
  public record Spread(
      long followers,
      long crowd,
      double tagShare,
      int channels,
      Duration channelsWithin,
      int hostileAuthors,
      int harmAuthors) {
    static final Spread SHIPPED = new Spread(100_000, 500, 0.2, 3, Duration.ofMinutes(60), 5, 2);
  }

  /**
   * When a story is expected to outgrow the brand's stories.
   *
   * @param stories past stories after which their median means something
   * @param mentions fewest mentions expected in the end, whatever the median
   * @param hostileAuthors fewest hostile authors, so that good news does not wake anyone
   */
  public record Outlook(double timesMedian, int stories, int mentions, int hostileAuthors) {
    static final Outlook SHIPPED = new Outlook(10, 50, 100, 10);

    private Outlook with(Strictness strictness) {
      return new Outlook(
          strictness.times(timesMedian),
          stories,
          strictness.people(mentions),
          strictness.people(hostileAuthors));
    }
  }

  /**
   * Names that mean something.
   *
   * @param newsSites hosts of news sites
   * @param newsHandles accounts of news media, without the at-sign
   * @param ownTags the brand's own everyday hashtags, lower case
   */
  public record Names(Set<String> newsSites, Set<String> newsHandles, Set<String> ownTags) {

    static final Names SHIPPED =
        new Names(
            Set.of(
                "apnews.com",
                "reuters.com",
                "afp.com",
                "bbc.co.uk",
                "bbc.com",
                "cnn.com",
                "nytimes.com",
                "washingtonpost.com",
                "theguardian.com",
                "wsj.com",
                "ft.com",
                "bloomberg.com",
                "cnbc.com",
                "nbcnews.com",
                "abcnews.go.com",
                "cbsnews.com",
                "foxnews.com",
                "usatoday.com",
                "forbes.com",
                "businessinsider.com",
                "theverge.com",
                "techcrunch.com",
                "pap.pl",
                "onet.pl",
                "wp.pl",
                "interia.pl",
                "gazeta.pl",
                "wyborcza.pl",
                "rp.pl",
                "tvn24.pl",
                "polsatnews.pl",
                "tvp.info",
                "rmf24.pl",
                "fakt.pl",
                "se.pl",
                "money.pl",
                "businessinsider.com.pl",
                "bankier.pl",
                "wirtualnemedia.pl",
                "spidersweb.pl"),
            Set.of(),
            Set.of());

    public Names {
      newsSites = Set.copyOf(newsSites);
      newsHandles = Set.copyOf(newsHandles);
      ownTags = Set.copyOf(ownTags);
    }

    /** Whether a host is one of the news sites or a part of one. */
    boolean isNews(String host) {
      var rest = host;
      while (!rest.isEmpty()) {
        if (newsSites.contains(rest)) {
          return true;
        }
        int dot = rest.indexOf('.');
        rest = dot < 0 ? "" : rest.substring(dot + 1);
      }
      return false;
    }
  }
}
