package firebreak.channel.bluesky;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Channel;
import firebreak.channel.Listening;
import firebreak.channel.Pace;
import firebreak.channel.Replying;
import firebreak.model.ChannelId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Bluesky: everything its public says, and our answers to it. */
public final class BlueskyChannel implements Channel {

  /** The id of Bluesky everywhere. */
  public static final ChannelId ID = new ChannelId("bluesky");

  static final int MOST_GRAPHEMES = 300;

  private final BlueskySettings settings;
  private final Jetstream jetstream;
  private final Optional<Replying> replying;

  /**
   * Connects to nothing yet.
   *
   * @param random spreads the tries to reconnect
   */
  public BlueskyChannel(BlueskySettings settings, Pace pace, RandomGenerator random) {
    this.settings = settings;
    this.jetstream = new Jetstream(settings, pace, random);
    this.replying = settings.account().map(account -> new BlueskyReplying(account, pace));
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public String name() {
    return "Bluesky";
  }

  @Override
  public Capabilities capabilities() {
    var does =
        EnumSet.of(Ability.LISTEN, Ability.RESUME, Ability.SEES_EDITS, Ability.SEES_DELETIONS);
    if (settings.reactions()) {
      does.add(Ability.SEES_ENGAGEMENT);
    }
    if (replying.isPresent()) {
      does.add(Ability.REPLY);
      does.add(Ability.FIND_OWN_REPLY);
    }
    var limit = new LengthLimit(MOST_GRAPHEMES, LengthLimit.Unit.GRAPHEMES);
    return new Capabilities(does, Optional.of(settings.keeps()), true, replying.map(_ -> limit));
  }

  @Override
  public Optional<Listening> listening() {
    return Optional.of(jetstream);
  }

  @Override
  public Optional<Replying> replying() {
    return replying;
  }

  @Override
  public Optional<Rereading> rereading() {
    return Optional.of(new JetstreamLine()::reread);
  }
}
