package firebreak.desk.replies;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Channel;
import firebreak.channel.Listening;
import firebreak.channel.Replying;
import firebreak.channel.SendOutcome;
import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Voices;
import firebreak.desk.channels.Voices.Voice;
import firebreak.model.Account;
import firebreak.model.ApprovedReply;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Gives a brand of a test a channel that answers as the test says; drills keep the sandbox. */
@Component
@Primary
class MoodyVoice implements Voicing {

  private final Map<BrandId, Moody> channels = new ConcurrentHashMap<>();
  private final Map<BrandId, Looks> looks = new ConcurrentHashMap<>();
  private final Voices voices;

  MoodyVoice(Voices voices) {
    this.voices = voices;
  }

  Moody of(Brand brand) {
    return channels.computeIfAbsent(brand.id(), id -> new Moody());
  }

  /** Whoever asks as whom this brand speaks waits for ever. */
  void hangs(Brand brand) {
    looks.computeIfAbsent(brand.id(), _ -> new Looks()).hangs = true;
  }

  /** Whoever asks as whom this brand speaks is told of a broken machine. */
  void breaks(Brand brand) {
    looks.computeIfAbsent(brand.id(), _ -> new Looks()).breaks = true;
  }

  void answersAgain(Brand brand) {
    looks.remove(brand.id());
  }

  /** How often somebody asked since it hangs or breaks. */
  int lookedUp(Brand brand) {
    return looks.computeIfAbsent(brand.id(), _ -> new Looks()).asked.get();
  }

  private void look(Brand brand) {
    Optional.ofNullable(looks.get(brand.id()))
        .ifPresent(look -> {
          look.asked.incrementAndGet();
          if (look.hangs) {
            Moody.waitForEver();
          }
          if (look.breaks) {
            throw new IllegalStateException("a broken machine");
          }
        });
  }

  @Override
  public Optional<Voice> of(Brand brand, ChannelId channel) {
    look(brand);
    return Optional.ofNullable(channels.get(brand.id()))
        .map(moody -> new Voice(new Account(brand.id(), channel, "acmecare"), moody))
        .or(() -> voices.of(brand, channel));
  }

  /** A channel that remembers what was said on it. */
  static final class Moody implements Channel, Replying {

    static final Instant SPOKEN_AT = Instant.parse("2026-03-07T21:00:00Z");

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Map<String, String> said = new ConcurrentHashMap<>();
    private final Queue<Mood> moods = new ArrayDeque<>();

    /** Answers like this next time. */
    synchronized void feels(Mood mood) {
      moods.add(mood);
    }

    private synchronized Mood next() {
      return Optional.ofNullable(moods.poll()).orElse(Mood.FINE);
    }

    @Override
    public SendOutcome reply(ApprovedReply reply, CommandId command) {
      asked.add("reply " + command.value());
      return switch (next()) {
        case FINE -> speak(reply, command);
        case SAYS_AND_DIES -> {
          speak(reply, command);
          throw new IllegalStateException("the line broke after the words were out");
        }
        case DIES -> throw new IllegalStateException("the line broke before the words were out");
        case THROTTLES -> new SendOutcome.Throttled(Instant.now().plusSeconds(3_600));
        case REFUSES ->
            new SendOutcome.Rejected(
                SendOutcome.Rejected.Reason.REPLIES_CLOSED, "replies are closed");
        case HANGS -> {
          waitForEver();
          throw new IllegalStateException("let go");
        }
        case CANNOT_TELL -> new SendOutcome.Unknown("nobody answered");
      };
    }

    static void waitForEver() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private SendOutcome speak(ApprovedReply reply, CommandId command) {
      var before = said.putIfAbsent(command.value(), reply.words());
      var post = post(command);
      return before == null
          ? new SendOutcome.Sent(post, SPOKEN_AT)
          : new SendOutcome.AlreadySent(post);
    }

    @Override
    public Found findOwnReply(PostId target, CommandId command) {
      asked.add("look " + command.value());
      if (next() == Mood.CANNOT_TELL) {
        return new Found.CannotTell("nobody answered");
      }
      return said.containsKey(command.value())
          ? new Found.There(post(command))
          : new Found.NotThere();
    }

    private static PostId post(CommandId command) {
      return new PostId(new ChannelId("bluesky"), "ours-" + command.value());
    }

    @Override
    public Optional<URI> permalink(PostId reply) {
      return Optional.of(URI.create("https://example.org/" + reply.externalId()));
    }

    @Override
    public ChannelId id() {
      return new ChannelId("bluesky");
    }

    @Override
    public String name() {
      return "Moody";
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities(
          Set.of(Ability.REPLY, Ability.FIND_OWN_REPLY),
          Optional.empty(),
          false,
          Optional.of(new Capabilities.LengthLimit(300, Capabilities.LengthLimit.Unit.GRAPHEMES)));
    }

    @Override
    public Optional<Listening> listening() {
      return Optional.empty();
    }

    @Override
    public Optional<Replying> replying() {
      return Optional.of(this);
    }
  }

  /** What happens to whoever asks as whom a brand speaks. */
  private static final class Looks {
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean hangs;
    volatile boolean breaks;
  }

  /** How a channel answers. */
  enum Mood {
    FINE,
    SAYS_AND_DIES,
    DIES,
    THROTTLES,
    REFUSES,
    HANGS,
    CANNOT_TELL
  }
}
