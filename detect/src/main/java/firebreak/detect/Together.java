package firebreak.detect;

import firebreak.detect.count.DistinctAuthors;
import firebreak.detect.count.MinuteCounts;
import firebreak.detect.story.Told;
import firebreak.detect.together.Echoes;
import firebreak.model.Signal.Measure.ActingTogether;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells accounts that act together from people who speak for themselves. */
final class Together {

  /*
   * What an account shares with others is told by Echoes. Here it is counted: posts of accounts that
   * act together, and posts that may be theirs. The second are those that echo another account
   * within seconds without being proven, and those of accounts younger than a week where the channel
   * tells. So the authentic curve is all posts without the first, and may be lower by the second.
   *
   * An account is known only after it acted: its earlier posts stay among the authentic ones. Of the
   * accounts themselves nothing but their number leaves the detector.
   */

  static final int FEWEST = 5;

  private static final int HOUR = 60;
  private static final int ACCOUNTS = 1_024;
  private static final int SPAN = 121;
  private static final Duration YOUNG = Duration.ofDays(7);

  private Echoes echoes = new Echoes();
  private DistinctAuthors accounts = new DistinctAuthors(ACCOUNTS, SPAN);
  private MinuteCounts posts = new MinuteCounts(Timeline.REMEMBERED_MINUTES);
  private MinuteCounts doubtful = new MinuteCounts(Timeline.REMEMBERED_MINUTES);

  /** Counts a mention; the answer is the mention, marked when its author acts with others. */
  Told heard(Told told) {
    long second = told.mention().at().getEpochSecond();
    var gist = told.gist();
    switch (echoes.hear(told.author(), second, gist.shared(), gist.isTyped())) {
      case TOGETHER -> {
        accounts.add(told.author(), told.minute());
        posts.add(told.minute(), 1);
        return told.byOneOfMany();
      }
      case ECHO -> doubtful.add(told.minute(), 1);
      case ALONE -> doubtful.add(told.minute(), isYoung(told) ? 1 : 0);
    }
    return told;
  }

  private static boolean isYoung(Told told) {
    var opened = told.mention().post().author().since();
    return opened.filter(since -> since.plus(YOUNG).isAfter(told.mention().at())).isPresent();
  }

  /** Asks at every mention of an account that acts with others. */
  Optional<Departure> look(Told told, Timeline timeline) {
    long now = timeline.now();
    long acting = told.authentic() ? 0 : accounts.within(HOUR, now);
    if (acting < FEWEST) {
      return Optional.empty();
    }
    var measure =
        new ActingTogether(
            Duration.ofMinutes(HOUR),
            acting,
            posts(HOUR, now),
            timeline.mentions(HOUR, now),
            doubtful(HOUR, now));
    return Optional.of(
        new Departure(
            "together",
            Optional.empty(),
            Level.of(1, acting),
            begun(told, now),
            measure,
            List.of(told.mention().post().id())));
  }

  private Instant begun(Told told, long now) {
    for (long minute = now - HOUR + 1; minute < now; minute++) {
      if (posts.sum(minute, minute) > 0) {
        return Instant.ofEpochSecond(minute * 60);
      }
    }
    return told.mention().at();
  }

  /** Posts of accounts that act together. */
  long posts(long minutes, long until) {
    return posts.sum(until - minutes + 1, until);
  }

  /** Further posts that may be theirs. */
  long doubtful(long minutes, long until) {
    return doubtful.sum(until - minutes + 1, until);
  }

  void writeTo(DataOutput out) throws IOException {
    echoes.writeTo(out);
    accounts.writeTo(out);
    posts.writeTo(out);
    doubtful.writeTo(out);
  }

  static Together readFrom(DataInput in) throws IOException {
    var read = new Together();
    read.echoes = Echoes.readFrom(in);
    read.accounts = DistinctAuthors.readFrom(in, ACCOUNTS, SPAN);
    read.posts = MinuteCounts.readFrom(in, Timeline.REMEMBERED_MINUTES);
    read.doubtful = MinuteCounts.readFrom(in, Timeline.REMEMBERED_MINUTES);
    return read;
  }
}
