package firebreak.bench.crises;

import java.nio.file.Path;
import java.util.List;

/** The recordings that say when something began, or that nothing did. */
final class Recordings {

  private Recordings() {}

  static List<Recording> all() {
    return List.of(
        new Recording(
            "Mentions of five brands, 17 labelled windows", "nab_realtweets", Counted::fiveBrands),
        new Recording(
            "A viral post about Target, 12 and 13 June 2017",
            "crisis_target_nasa_2017/tweet_data.csv",
            Spoken::target),
        new Recording("Five disasters of 2013", "crisislex_onset", Disasters::all),
        new Recording(
            "Forty brands around their bankruptcy, by the day",
            "brand_bankruptcy_mentions/mention_freq_dev.csv",
            Counted::bankruptcies),
        new Recording(
            "Requests to Spotify's care account, two small flares",
            "twcs_samples/spotifycares_inbound_support_requests.csv",
            Spoken::care),
        new Recording(
            "Six airlines, five ordinary days",
            "airline_us_2015/airline_dev_17-21Feb.csv",
            Spoken::airlines));
  }

  /**
   * One recording, of one brand or several.
   *
   * @param file what must be there to read it
   */
  record Recording(String title, String file, Brands brands) {}

  /** Reads the brands of a recording. */
  interface Brands {
    List<Recorded> from(Path folder);
  }
}
