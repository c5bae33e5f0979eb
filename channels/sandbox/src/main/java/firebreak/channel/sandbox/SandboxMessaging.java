package firebreak.channel.sandbox;

import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.MessageOutcome;
import firebreak.channel.MessageOutcome.Rejected;
import firebreak.channel.MessageOutcome.Rejected.Reason;
import firebreak.channel.Messaging;
import firebreak.channel.Replying.CommandId;
import firebreak.channel.sandbox.SandboxMessages.Written;
import firebreak.model.AuthorId;
import firebreak.model.CheckedMessage;
import firebreak.model.PostId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Private messages of a drill, under the strictest rule that a real platform has: one message for a
 * comment within seven days, and then whatever is to be said within a day of each answer.
 */
final class SandboxMessaging implements Messaging {

  private static final int MOST_CHARACTERS = 1_000;
  private static final Duration TO_BEGIN = Duration.ofDays(7);
  private static final Duration AFTER_AN_ANSWER = Duration.ofHours(24);

  private final SandboxMessages messages;
  private final InstantSource clock;

  SandboxMessaging(SandboxMessages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public LengthLimit longest() {
    return new LengthLimit(MOST_CHARACTERS, LengthLimit.Unit.UTF16_UNITS);
  }

  @Override
  public Window window(PostId about, AuthorId to) {
    try {
      return messages
          .behind(about)
          .map(person -> window(about, person))
          .orElseGet(() -> new Window.Shut(Reason.PERSON_GONE));
    } catch (RuntimeException e) {
      return new Window.CannotTell("the sandbox cannot be asked: " + e);
    }
  }

  private Window window(PostId about, SandboxMessages.Person person) {
    var until = until(person);
    if (!clock.instant().isBefore(until)) {
      return new Window.Shut(Reason.WINDOW_CLOSED);
    }
    if (person.answered().isPresent()) {
      return new Window.Open(OptionalInt.empty(), Optional.of(until));
    }
    return messages.about(about).stream().anyMatch(Written::begins)
        ? new Window.Shut(Reason.ALL_SAID)
        : new Window.Open(OptionalInt.of(1), Optional.of(until));
  }

  private static Instant until(SandboxMessages.Person person) {
    return person
        .answered()
        .map(answer -> answer.plus(AFTER_AN_ANSWER))
        .orElseGet(() -> person.posted().plus(TO_BEGIN));
  }

  @Override
  public MessageOutcome send(CheckedMessage message, CommandId command) {
    if (message.words().length() > MOST_CHARACTERS) {
      return new Rejected(
          Reason.TOO_LONG, "the sandbox takes " + MOST_CHARACTERS + " characters in private");
    }
    try {
      var before = messages.writtenBy(command.value());
      return before.isPresent()
          ? new MessageOutcome.AlreadySent(id(command))
          : write(message, command);
    } catch (RuntimeException e) {
      return new MessageOutcome.Unknown(
          "the sandbox did not say whether it kept the message: " + e);
    }
  }

  private MessageOutcome write(CheckedMessage message, CommandId command) {
    var about = message.draft().about();
    return switch (window(about, message.draft().to())) {
      case Window.Shut(var why) -> new Rejected(why, "the sandbox lets nobody write now: " + why);
      case Window.CannotTell(var why) -> new MessageOutcome.Unknown(why);
      case Window.Open(var left, _) -> keep(message, command, left.isPresent());
    };
  }

  private MessageOutcome keep(CheckedMessage message, CommandId command, boolean begins) {
    var now = clock.instant();
    var about = message.draft().about();
    var written = new Written(command.value(), about, message.words(), begins, now);
    return switch (messages.keep(written)) {
      case FRESH -> new MessageOutcome.Sent(id(command), now);
      case BEFORE -> new MessageOutcome.AlreadySent(id(command));
      case ALL_SAID -> new Rejected(Reason.ALL_SAID, "one message was written about this post");
    };
  }

  @Override
  public Traced find(PostId about, CommandId command) {
    try {
      return messages
          .writtenBy(command.value())
          .<Traced>map(_ -> new Traced.There(id(command)))
          .orElseGet(Traced.NotThere::new);
    } catch (RuntimeException e) {
      return new Traced.CannotTell("the sandbox cannot be asked: " + e);
    }
  }

  private static MessageId id(CommandId command) {
    return new MessageId("message-" + command.value());
  }
}
