package firebreak.respond.matrix;

import firebreak.model.ChannelId;
import firebreak.model.Reading.Harm;
import firebreak.model.Tier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** One thing that a row of the matrix asks for. Plain data: {@link Weighing} decides. */
public sealed interface Condition {

  /** Asked of one signal; all of a row's signal conditions must hold for the same signal. */
  sealed interface OfSignal extends Condition {}

  /** Asked of what is known besides. */
  sealed interface OfFacts extends Condition {}

  /** At least one of these holds. */
  record AnyOf(List<OfSignal> conditions) implements OfSignal {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * Hostile authors this far above usual; never during warm-up.
   *
   * @param windows that many windows in a row
   */
  record SigmasAbove(double sigmas, int windows) implements OfSignal {}

  /** This many times the usual mean or more; never during warm-up. */
  record TimesUsual(double times) implements OfSignal {}

  /** What is usual is not known yet, so only absolute numbers count. */
  record WarmingUp() implements OfSignal {}

  /**
   * The floor under small numbers. In windows shorter than an hour that many authors must really be
   * there; in longer ones that many for each hour.
   */
  record HostileAuthorsPerHour(long authors) implements OfSignal {}

  /**
   * More than this share (0 to 1) of enough mentions is hostile, in a window no longer than that.
   */
  record HostileShareOver(double share, long mentions, Duration longestWindow)
      implements OfSignal {}

  /** An author with at least so many followers speaks against the brand. */
  record FollowedByAtLeast(long followers) implements OfSignal {}

  /** The forecast's median is that many times the brand's median story, and that many posts. */
  record ForecastAtLeast(double timesMedian, double posts) implements OfSignal {}

  /** So many people in one story, under a trending hashtag. */
  record CrowdUnderHashtag(long authors) implements OfSignal {}

  /** So many news outlets carry the story. */
  record OutletsAtLeast(int outlets) implements OfSignal {}

  /** One story on so many channels, by so many people, in a window no longer than that. */
  record ChannelsAtLeast(int channels, long authors, Duration longestWindow) implements OfSignal {}

  /**
   * So many people report one of these harms, and nobody has found it false.
   *
   * @param inOneStory whether they must speak of the same story
   */
  record HarmReportedBy(Set<Harm> harms, long authors, boolean inOneStory) implements OfSignal {
    public HarmReportedBy {
      harms = Set.copyOf(harms);
    }
  }

  /** One person complains and nothing more. */
  record LoneComplaint() implements OfSignal {}

  /** Nobody told us of a campaign that makes more talk usual; not knowing counts as none. */
  record NoCampaignExpected() implements OfFacts {}

  /** Somebody checked one of these harms and found it true. */
  record HarmConfirmed(Set<Harm> harms) implements OfFacts {
    public HarmConfirmed {
      harms = Set.copyOf(harms);
    }
  }

  /** So many channels are silent, so that we no longer see what happens there. */
  record SilentChannels(int channels) implements OfFacts {}

  /** A person judged it so serious. */
  record Judged(Tier tier) implements OfFacts {}

  /** A post that shows the signal stands on one of these channels. */
  record OnChannel(Set<ChannelId> channels) implements OfSignal {
    public OnChannel {
      channels = Set.copyOf(channels);
    }
  }

  /** It happens under a page of ours, or not; not knowing counts as given. */
  record OnOwnPage(boolean own) implements OfFacts {}

  /** Somebody writes in one of these languages; not knowing counts as given. */
  record InLanguage(Set<String> languages) implements OfFacts {
    public InLanguage {
      languages = Set.copyOf(languages);
    }
  }

  /** It is trouble of one of these kinds; not knowing counts as given. */
  record OfType(Set<CrisisType> types) implements OfFacts {
    public OfType {
      types = Set.copyOf(types);
    }
  }

  /** The public sees the brand's part in one of these ways; not knowing counts as given. */
  record HeldResponsible(Set<Responsibility> as) implements OfFacts {
    public HeldResponsible {
      as = Set.copyOf(as);
    }
  }

  /**
   * It is one of these days between these hours where the brand is; not knowing where counts as
   * given.
   *
   * @param until before {@code from} when the hours run through midnight; equal for the whole day
   */
  record InHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) implements OfFacts {
    public InHours {
      days = Set.copyOf(days);
    }
  }

  /** Nobody is on duty; not knowing counts as nobody. */
  record Uncovered() implements OfFacts {}

  /** An expression over everything measured and known; undecided counts as holding. */
  record Expressed(String expression) implements OfFacts {}
}
