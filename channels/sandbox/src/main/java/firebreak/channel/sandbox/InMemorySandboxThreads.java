package firebreak.channel.sandbox;

import firebreak.model.PostId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps a drill for as long as the process lives. */
public final class InMemorySandboxThreads implements SandboxThreads {

  private final Map<String, Said> byCommand = new LinkedHashMap<>();

  @Override
  public synchronized boolean keep(Said said) {
    return byCommand.putIfAbsent(said.command(), said) == null;
  }

  @Override
  public synchronized Optional<Said> saidBy(String command) {
    return Optional.ofNullable(byCommand.get(command));
  }

  @Override
  public synchronized List<Said> under(PostId target) {
    var said = new ArrayList<Said>();
    byCommand.values().stream().filter(one -> one.target().equals(target)).forEach(said::add);
    return said;
  }
}
