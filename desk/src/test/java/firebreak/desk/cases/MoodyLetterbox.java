package firebreak.desk.cases;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Channel;
import firebreak.channel.Listening;
import firebreak.channel.MessageOutcome;
import firebreak.channel.MessageOutcome.Rejected;
import firebreak.channel.MessageOutcome.Rejected.Reason;
import firebreak.channel.Messaging;
import firebreak.channel.Replying;
import firebreak.channel.Replying.CommandId;
import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Voices;
import firebreak.desk.channels.Voices.Voice;
import firebreak.model.Account;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.CheckedMessage;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Gives a brand of a test a channel that writes in private as the test says. */
@Component
@Primary
class MoodyLetterbox implements Letterbox {

  private final Map<BrandId, Postman> postmen = new ConcurrentHashMap<>();
  private final Voices voices;

  MoodyLetterbox(Voices voices) {
    this.voices = voices;
  }

  Postman of(BrandId brand) {
    return postmen.computeIfAbsent(brand, _ -> new Postman());
  }

  @Override
  public Optional<Voice> of(Brand brand, ChannelId channel) {
    return Optional.ofNullable(postmen.get(brand.id()))
        .map(postman -> new Voice(new Account(brand.id(), channel, "acmecare"), postman))
        .or(() -> voices.of(brand, channel));
  }

  /** A channel that remembers what was written on it. */
  static final class Postman implements Channel, Messaging {

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Map<String, String> written = new ConcurrentHashMap<>();
    private final Queue<Mood> moods = new ArrayDeque<>();

    synchronized void feels(Mood mood) {
      moods.add(mood);
    }

    private synchronized Mood next() {
      return Optional.ofNullable(moods.poll()).orElse(Mood.FINE);
    }

    @Override
    public MessageOutcome send(CheckedMessage message, CommandId command) {
      asked.add("send " + command.value());
      return switch (next()) {
        case FINE -> write(message, command);
        case SENDS_AND_DIES -> {
          write(message, command);
          throw new IllegalStateException("the line broke after they had it");
        }
        case DIES -> throw new IllegalStateException("the line broke before they had it");
        case HANGS -> {
          waitForEver();
          throw new IllegalStateException("let go");
        }
        case THROTTLES -> new MessageOutcome.Throttled(Instant.now().plusSeconds(3_600));
        case REFUSES -> new Rejected(Reason.MESSAGES_CLOSED, "they take no messages");
      };
    }

    private MessageOutcome write(CheckedMessage message, CommandId command) {
      var id = new MessageId("message-" + command.value());
      return written.putIfAbsent(command.value(), message.words()) == null
          ? new MessageOutcome.Sent(id, Instant.now())
          : new MessageOutcome.AlreadySent(id);
    }

    private static void waitForEver() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public Traced find(PostId about, CommandId command) {
      asked.add("look " + command.value());
      return written.containsKey(command.value())
          ? new Traced.There(new MessageId("message-" + command.value()))
          : new Traced.NotThere();
    }

    @Override
    public Window window(PostId about, AuthorId to) {
      return new Window.Open(OptionalInt.empty(), Optional.empty());
    }

    @Override
    public LengthLimit longest() {
      return new LengthLimit(1_000, LengthLimit.Unit.UTF16_UNITS);
    }

    @Override
    public ChannelId id() {
      return new ChannelId("instagram");
    }

    @Override
    public String name() {
      return "Postman";
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities(
          Set.of(Ability.MESSAGE_PRIVATELY), Optional.empty(), false, Optional.empty());
    }

    @Override
    public Optional<Listening> listening() {
      return Optional.empty();
    }

    @Override
    public Optional<Replying> replying() {
      return Optional.empty();
    }

    @Override
    public Optional<Messaging> messaging() {
      return Optional.of(this);
    }
  }

  /** How a channel answers. */
  enum Mood {
    FINE,
    SENDS_AND_DIES,
    DIES,
    HANGS,
    THROTTLES,
    REFUSES
  }
}
