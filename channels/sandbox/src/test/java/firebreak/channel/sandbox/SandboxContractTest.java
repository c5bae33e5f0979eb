package firebreak.channel.sandbox;

import firebreak.channel.Channel;
import firebreak.channel.contract.ChannelContract;
import firebreak.channel.contract.ChannelUnderTest;
import firebreak.channel.contract.Listener;
import firebreak.channel.contract.Source;
import firebreak.channel.contract.Stage;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SandboxContractTest extends ChannelContract {

  private static final Instant NOW = Instant.parse("2026-03-07T20:41:00Z");

  @Override
  protected ChannelUnderTest open() {
    return new SandboxUnderTest();
  }

  /** A drill whose store can fail once. */
  private static final class SandboxUnderTest implements ChannelUnderTest, Stage, SandboxThreads {

    private final SandboxThreads threads = new InMemorySandboxThreads();
    private final DrillListener listener = new DrillListener(NOW);
    private final Set<Failure> next = EnumSet.noneOf(Failure.class);

    @Override
    public Channel channel() {
      return new SandboxChannel(this, listener, listener);
    }

    @Override
    public Optional<Source> source() {
      return Optional.empty();
    }

    @Override
    public Optional<Stage> stage() {
      return Optional.of(this);
    }

    @Override
    public Optional<Listener> listener() {
      return Optional.of(listener);
    }

    @Override
    public PostId target() {
      return new PostId(SandboxChannel.ID, "drill-post-1");
    }

    @Override
    public List<String> wordsUnder(PostId target) {
      return under(target).stream().map(Said::words).toList();
    }

    @Override
    public boolean can(Failure failure) {
      return failure == Failure.ANSWER_LOST || failure == Failure.REQUEST_LOST;
    }

    @Override
    public void failNext(Failure failure) {
      next.add(failure);
    }

    @Override
    public boolean keep(Said said) {
      if (next.remove(Failure.REQUEST_LOST)) {
        throw new IllegalStateException("the store is away");
      }
      boolean kept = threads.keep(said);
      if (next.remove(Failure.ANSWER_LOST)) {
        throw new IllegalStateException("the store went away");
      }
      return kept;
    }

    @Override
    public Optional<Said> saidBy(String command) {
      return threads.saidBy(command);
    }

    @Override
    public List<Said> under(PostId target) {
      return threads.under(target);
    }

    @Override
    public void close() {}
  }
}
