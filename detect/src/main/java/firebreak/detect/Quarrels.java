package firebreak.detect;

import firebreak.detect.count.Hashes;
import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import firebreak.model.PostId;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for people who quarrel under a post of ours. */
final class Quarrels {

  /*
   * Forty people who each complain under our post do not quarrel: that is a burst, and told as one.
   * A quarrel is when they answer each other, or us, and in heat. Asked for within half an hour: six
   * people, half of them and at least five hostile, three of them vulgar or beside themselves, and
   * six answers to anybody but the first post. Whoever goes on speaking under their own post
   * answers nobody. Accounts that act together do not count. Of each of the 64 threads spoken in
   * last, the 512 latest posts are known: 1.5 MB when full.
   */

  private static final int THREADS = 64;
  private static final int POSTS = 512;
  private static final int WINDOW = 30;
  private static final long PEOPLE = 6;
  private static final long HOSTILE = 5;
  private static final long HEATED = 3;
  private static final long ANSWERS = 6;
  private static final double HEAT = 0.6;

  private final Map<Long, Deque<Said>> threads =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Deque<Said>> eldest) {
          return size() > THREADS;
        }
      };

  /** Counts what is said under words of ours; a hostile post can complete a quarrel. */
  Optional<Departure> look(Told told, Story story, long now) {
    if (!told.mention().isUnderOurs() || !told.authentic()) {
      return Optional.empty();
    }
    long root = hash(told.mention().post().thread().root());
    var thread = threads.computeIfAbsent(root, _ -> new ArrayDeque<>());
    thread.add(said(told, root, thread));
    thread.removeIf(said -> said.minute <= now - WINDOW);
    if (thread.size() > POSTS) {
      thread.removeFirst();
    }
    return told.hostile() ? quarrel(told, story, thread) : Optional.empty();
  }

  private static Said said(Told told, long root, Deque<Said> thread) {
    boolean answers =
        told.mention()
            .post()
            .thread()
            .inReplyTo()
            .map(Quarrels::hash)
            .filter(answered -> answered != root && !isOwn(answered, told.author(), thread))
            .isPresent();
    boolean heated = told.reading().vulgar() || told.reading().arousal() >= HEAT;
    long post = hash(told.mention().post().id());
    return new Said(
        post, told.author(), told.minute(), told.hostile(), told.hostile() && heated, answers);
  }

  private static boolean isOwn(long answered, long author, Deque<Said> thread) {
    return thread.stream().anyMatch(said -> said.post == answered && said.author == author);
  }

  private static Optional<Departure> quarrel(Told told, Story story, Deque<Said> thread) {
    long people = people(thread, _ -> true);
    long hostile = people(thread, Said::hostile);
    long answers = thread.stream().filter(Said::answers).count();
    boolean isOne =
        people >= PEOPLE
            && hostile >= HOSTILE
            && 2 * hostile >= people
            && people(thread, Said::heated) >= HEATED
            && answers >= ANSWERS;
    if (!isOne) {
      return Optional.empty();
    }
    var measure = new OwnPostQuarrel(Duration.ofMinutes(WINDOW), people, hostile, answers);
    return Optional.of(
        new Departure(
            "quarrel-" + Long.toHexString(hash(told.mention().post().thread().root())),
            Optional.of(story),
            Level.of(1, hostile),
            begun(thread),
            measure,
            evidence(told, story)));
  }

  private static long people(Deque<Said> thread, Predicate<Said> which) {
    return thread.stream().filter(which).mapToLong(Said::author).distinct().count();
  }

  private static Instant begun(Deque<Said> thread) {
    long first = thread.stream().filter(Said::hostile).mapToLong(Said::minute).min().orElseThrow();
    return Instant.ofEpochSecond(first * 60);
  }

  private static List<PostId> evidence(Told told, Story story) {
    var shown = new LinkedHashSet<PostId>();
    shown.add(told.mention().post().id());
    shown.addAll(story.exhibits());
    return List.copyOf(shown);
  }

  private static long hash(PostId post) {
    return Hashes.of(post.channel().value(), post.externalId());
  }

  /**
   * One post under ours.
   *
   * @param heated hostile, and vulgar or very excited
   * @param answers whether it answers somebody else than the first post and its own author
   */
  private record Said(
      long post, long author, long minute, boolean hostile, boolean heated, boolean answers) {

    void writeTo(DataOutput out) throws IOException {
      out.writeLong(post);
      out.writeLong(author);
      out.writeLong(minute);
      out.writeBoolean(hostile);
      out.writeBoolean(heated);
      out.writeBoolean(answers);
    }

    static Said readFrom(DataInput in) throws IOException {
      return new Said(
          in.readLong(),
          in.readLong(),
          in.readLong(),
          in.readBoolean(),
          in.readBoolean(),
          in.readBoolean());
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(threads.size());
    for (var thread : threads.entrySet()) {
      out.writeLong(thread.getKey());
      out.writeInt(thread.getValue().size());
      for (var said : thread.getValue()) {
        said.writeTo(out);
      }
    }
  }

  static Quarrels readFrom(DataInput in) throws IOException {
    var read = new Quarrels();
    for (int left = in.readInt(); left > 0; left--) {
      long root = in.readLong();
      var thread = new ArrayDeque<Said>();
      for (int posts = in.readInt(); posts > 0; posts--) {
        thread.add(Said.readFrom(in));
      }
      read.threads.put(root, thread);
    }
    return read;
  }
}
