package firebreak.channel.sandbox;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Channel;
import firebreak.channel.Listening;
import firebreak.channel.Messaging;
import firebreak.channel.Replying;
import firebreak.channel.SendOutcome;
import firebreak.model.ApprovedReply;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Answers into a drill and nowhere else: this class knows no network, so that no exercise can ever
 * reach the public.
 */
public final class SandboxChannel implements Channel, Replying {

  /** The id of every sandbox. */
  public static final ChannelId ID = new ChannelId("sandbox");

  private static final int MOST_CHARACTERS = 10_000;

  private final SandboxThreads threads;
  private final Messaging messaging;
  private final InstantSource clock;

  public SandboxChannel(SandboxThreads threads, SandboxMessages messages, InstantSource clock) {
    this.threads = threads;
    this.messaging = new SandboxMessaging(messages, clock);
    this.clock = clock;
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public String name() {
    return "Sandbox";
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(
        EnumSet.of(Ability.REPLY, Ability.FIND_OWN_REPLY, Ability.MESSAGE_PRIVATELY),
        Optional.empty(),
        false,
        Optional.of(new LengthLimit(MOST_CHARACTERS, LengthLimit.Unit.UTF16_UNITS)));
  }

  @Override
  public Optional<Listening> listening() {
    return Optional.empty();
  }

  @Override
  public Optional<Replying> replying() {
    return Optional.of(this);
  }

  @Override
  public Optional<Messaging> messaging() {
    return Optional.of(messaging);
  }

  @Override
  public SendOutcome reply(ApprovedReply reply, CommandId command) {
    if (reply.words().length() > MOST_CHARACTERS) {
      return new SendOutcome.Rejected(
          SendOutcome.Rejected.Reason.TOO_LONG,
          "the sandbox takes "
              + MOST_CHARACTERS
              + " characters, these are "
              + reply.words().length());
    }
    var now = clock.instant();
    var said =
        new SandboxThreads.Said(
            command.value(),
            new PostId(ID, "reply-" + command.value()),
            reply.draft().target(),
            reply.words(),
            now);
    try {
      return threads.keep(said)
          ? new SendOutcome.Sent(said.reply(), now)
          : new SendOutcome.AlreadySent(said.reply());
    } catch (RuntimeException e) {
      return new SendOutcome.Unknown("the sandbox did not say whether it kept the words: " + e);
    }
  }

  @Override
  public Found findOwnReply(PostId target, CommandId command) {
    try {
      return threads
          .saidBy(command.value())
          .<Found>map(said -> new Found.There(said.reply()))
          .orElseGet(Found.NotThere::new);
    } catch (RuntimeException e) {
      return new Found.CannotTell("the sandbox cannot be asked: " + e);
    }
  }
}
