package firebreak.desk.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers that every open page asks for again and again, kept for some seconds. */
public final class KeptBriefly<K, V> {

  private static final int MOST = 500;

  private final Duration length;
  private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

  public KeptBriefly(Duration length) {
    this.length = length;
  }

  /** The answer that is kept, or else a new one; two who ask at once may both find it out. */
  public V get(K question, Supplier<V> find) {
    var known =
        Optional.ofNullable(kept.get(question)).filter(one -> System.nanoTime() - one.until() < 0);
    if (known.isPresent()) {
      return known.get().answer();
    }
    var answer = find.get();
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(question, new Kept<>(answer, System.nanoTime() + length.toNanos()));
    return answer;
  }

  private record Kept<V>(V answer, long until) {}
}
