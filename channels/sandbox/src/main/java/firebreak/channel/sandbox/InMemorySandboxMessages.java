package firebreak.channel.sandbox;

import firebreak.model.PostId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the private messages of a drill for as long as the process lives. */
public final class InMemorySandboxMessages implements SandboxMessages {

  private final Map<String, Written> byCommand = new LinkedHashMap<>();
  private final Map<PostId, Person> people = new HashMap<>();

  /** Tells of the person behind a post. */
  public synchronized void isBehind(PostId post, Person person) {
    people.put(post, person);
  }

  @Override
  public synchronized Kept keep(Written written) {
    if (byCommand.containsKey(written.command())) {
      return Kept.BEFORE;
    }
    boolean begun = about(written.about()).stream().anyMatch(Written::begins);
    if (written.begins() && begun) {
      return Kept.ALL_SAID;
    }
    byCommand.put(written.command(), written);
    return Kept.FRESH;
  }

  @Override
  public synchronized Optional<Written> writtenBy(String command) {
    return Optional.ofNullable(byCommand.get(command));
  }

  @Override
  public synchronized List<Written> about(PostId post) {
    return byCommand.values().stream().filter(one -> one.about().equals(post)).toList();
  }

  @Override
  public synchronized Optional<Person> behind(PostId post) {
    return Optional.ofNullable(people.get(post));
  }
}
