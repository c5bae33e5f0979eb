package firebreak.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measured, explained departure from what is usual for a brand.
 *
 * @param story the story it belongs to; absent when the brand's whole talk departed
 * @param at event time of the mention that completed the evidence
 * @param since event time of the first hostile post of that story or window
 * @param evidence some of the posts that show it, the most telling first; at least one
 */
public record Signal(
    SignalId id,
    BrandId brand,
    Optional<StoryId> story,
    Instant at,
    Instant since,
    Measure measure,
    List<PostId> evidence) {

  public Signal {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("signal " + id + " shows no post");
    }
    if (since.isAfter(at)) {
      throw new IllegalArgumentException("signal " + id + " begins after it was seen: " + since);
    }
  }

  /** What is usual for this hour of the week, learned from the past. */
  public record Usual(double mean, double sigma, int daysSeen, int points) {

    public Usual {
      Required.atLeastZero(daysSeen, "daysSeen");
      Required.atLeastZero(points, "points");
    }
  }

  /** The arithmetic of a departure: what was counted, over which window, against what. */
  public sealed interface Measure {

    /** The window that was counted. */
    Duration window();

    /**
     * Too many people speak against the brand.
     *
     * @param negativeAuthors distinct authors of hostile posts in the window
     * @param usual absent during warm-up
     * @param sigmas how many standard deviations above usual; 0 during warm-up
     * @param timesUsual ratio to the usual mean; 0 during warm-up
     * @param windowsInARow windows of this length, one after the other, that departed this far
     */
    record NegativeBurst(
        Duration window,
        long negativeAuthors,
        Optional<Usual> usual,
        double sigmas,
        double timesUsual,
        int windowsInARow)
        implements Measure {}

    /** The share of hostile mentions rose. Counts are of mentions. */
    record NegativeShare(Duration window, long negative, long mentions) implements Measure {

      public double share() {
        return mentions == 0 ? 0 : (double) negative / mentions;
      }
    }

    /**
     * Many people take part in one story.
     *
     * @param authors distinct authors in the window
     * @param hashtag the hashtag that trends with them, without sign
     */
    record Crowd(Duration window, long authors, Optional<String> hashtag) implements Measure {}

    /** One story appears on several channels. */
    record CrossChannel(Duration window, Set<ChannelId> channels, long authors) implements Measure {

      public CrossChannel {
        channels = Set.copyOf(channels);
      }
    }

    /** An author whom very many follow speaks against the brand. */
    record InfluentialAuthor(Duration window, AuthorId author, String handle, long followers)
        implements Measure {}

    /** Several people speak of the same kind of harm. */
    record HarmReported(Duration window, Reading.Harm harm, long authors) implements Measure {}

    /**
     * A story is expected to grow far beyond the brand's stories.
     *
     * @param expected median of the final number of posts
     * @param low lower end of the 80 % interval
     * @param high upper end of the 80 % interval
     * @param brandMedian median final size of the brand's past stories
     */
    record GoingViral(Duration window, double expected, double low, double high, double brandMedian)
        implements Measure {}

    /** News accounts or sites carry the story. */
    record MediaPickup(Duration window, Set<String> outlets) implements Measure {

      public MediaPickup {
        outlets = Set.copyOf(outlets);
      }
    }

    /**
     * So much is said as this brand has rarely seen, whatever its size.
     *
     * @param voices whose posts were counted
     * @param counted mentions, or distinct authors of hostile posts
     * @param hoursOnce a rise like this begins once in so many hours of this brand
     */
    record VolumeSurprise(Duration window, Voices voices, long counted, double hoursOnce)
        implements Measure {

      /** Whose posts are counted. */
      public enum Voices {
        ALL_MENTIONS,
        HOSTILE_AUTHORS
      }
    }

    /**
     * Accounts that act together share the same things within seconds, again and again. None of
     * them is named.
     *
     * @param accounts accounts that acted together in the window
     * @param posts their posts
     * @param mentions all posts in the window, theirs included
     * @param doubtful further posts that may be theirs; so many may be taken off the rest
     */
    record ActingTogether(Duration window, long accounts, long posts, long mentions, long doubtful)
        implements Measure {}

    /**
     * Reviews give fewer stars than this brand is used to.
     *
     * @param low reviews with one or two stars in the window
     * @param reviews all reviews in the window
     * @param usualShare part of the reviews that usually is low, 0 to 1
     */
    record RatingsFell(Duration window, long low, long reviews, double usualShare)
        implements Measure {}

    /**
     * A hashtag comes far more often than it does with this brand.
     *
     * @param hashtag without sign, lower case
     * @param authors who used it in the window
     * @param usual how many use it in such a window otherwise
     */
    record HashtagTrends(Duration window, String hashtag, long authors, double usual)
        implements Measure {}

    /**
     * People quarrel under a post of ours: they answer each other or us, and heatedly.
     *
     * @param people who spoke there in the window, ourselves left out
     * @param hostile of them who were hostile
     * @param answers posts that answer somebody there, and not only the first post
     */
    record OwnPostQuarrel(Duration window, long people, long hostile, long answers)
        implements Measure {}

    /** One person complains and nothing suggests that it will spread. */
    record SingleComplaint(Duration window, AuthorId author) implements Measure {}
  }
}
