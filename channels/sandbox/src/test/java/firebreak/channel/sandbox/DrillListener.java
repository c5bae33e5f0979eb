package firebreak.channel.sandbox;

import firebreak.channel.contract.Listener;
import firebreak.model.AuthorId;
import firebreak.model.PostId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person of a drill, with a clock of their own and a store that can fail once. */
final class DrillListener implements Listener, SandboxMessages, InstantSource {

  private static final PostId POST = new PostId(SandboxChannel.ID, "drill-post-1");

  private final InMemorySandboxMessages messages = new InMemorySandboxMessages();
  private final Set<Failure> next = EnumSet.noneOf(Failure.class);
  private final Instant posted;
  private Instant now;

  DrillListener(Instant posted) {
    this.posted = posted;
    this.now = posted;
    messages.isBehind(POST, new Person(posted, Optional.empty()));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public PostId post() {
    return POST;
  }

  @Override
  public AuthorId author() {
    return new AuthorId(SandboxChannel.ID, "mila");
  }

  @Override
  public List<String> has() {
    return messages.about(POST).stream().map(Written::words).toList();
  }

  @Override
  public void answers() {
    messages.isBehind(POST, new Person(posted, Optional.of(now)));
  }

  @Override
  public void waitsTooLong() {
    now = now.plus(Duration.ofDays(7));
  }

  @Override
  public boolean isCounted() {
    return true;
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
  public Kept keep(Written written) {
    if (next.remove(Failure.REQUEST_LOST)) {
      throw new IllegalStateException("the store is away");
    }
    var kept = messages.keep(written);
    if (next.remove(Failure.ANSWER_LOST)) {
      throw new IllegalStateException("the store went away");
    }
    return kept;
  }

  @Override
  public Optional<Written> writtenBy(String command) {
    return messages.writtenBy(command);
  }

  @Override
  public List<Written> about(PostId post) {
    return messages.about(post);
  }

  @Override
  public Optional<Person> behind(PostId post) {
    return messages.behind(post);
  }
}
