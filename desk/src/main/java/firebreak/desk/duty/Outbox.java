package firebreak.desk.duty;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands letters over, each at most once as far as anybody can know. */
@Component
class Outbox {

  /*
   * A letter is marked as being sent and committed before the network is touched, so a crash leaves
   * a mark. A mark of an earlier process, or one older than any network patience, is not sent
   * again but looked for where it would have left a trace. Only when the trace says "never arrived"
   * does it go back to the queue. When nobody can tell, it is given up, and the escalation takes
   * another way or another person: a second mail is never the answer to a doubt.
   * Every letter has a thread of its own; a slow mail server delays nobody else.
   */
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  /** Longer than connecting, writing and waiting for answers together can take. */
  static final Duration NETWORK_PATIENCE = Duration.ofSeconds(90);

  /** After this long without a trace, a letter is given up. */
  static final Duration TRACE_PATIENCE = Duration.ofSeconds(60);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60));

  private final String worker = UUID.randomUUID().toString();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Route.Kind, Carrier> carriers;
  private final DeliveryStore letters;
  private final Fates fates;
  private final InstantSource clock;

  Outbox(List<Carrier> carriers, DeliveryStore letters, Fates fates, InstantSource clock) {
    this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::kind, Function.identity()));
    this.letters = letters;
    this.fates = fates;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    var now = clock.instant();
    for (var letter : letters.takeUnclear(worker, now, now.plus(NETWORK_PATIENCE))) {
      threads.execute(() -> carefully(letter, this::reconcile));
    }
    for (var letter : letters.take(worker, now, now.plus(NETWORK_PATIENCE))) {
      threads.execute(() -> carefully(letter, this::send));
    }
  }

  private void carefully(Delivery letter, Step step) {
    try {
      step.take(letter);
    } catch (RuntimeException e) { // its mark stays, so it will be looked for, not sent again
      log.error("letter.failed: letter {} by {}", letter.id(), letter.to().kind(), e);
    }
  }

  private void send(Delivery letter) {
    var attempt = carrierOf(letter).send(fates.written(letter));
    switch (attempt) {
      case Attempt.Taken() -> fates.sent(letter);
      case Attempt.NotTaken(var why) when letter.attempts() <= PAUSES.size() ->
          letters.tryAgain(letter, clock.instant().plus(PAUSES.get(letter.attempts() - 1)), why);
      case Attempt.NotTaken(var why) -> fates.lost(letter, Delivery.State.FAILED, why);
      case Attempt.Refused(var why) -> fates.lost(letter, Delivery.State.FAILED, why);
      case Attempt.Unclear(var why) -> letters.lookAgain(letter, clock.instant(), why);
    }
  }

  private void reconcile(Delivery letter) {
    switch (carrierOf(letter).lookFor(fates.written(letter), letter.sendingAt())) {
      case FOUND -> fates.sent(letter);
      case NEVER_ARRIVED -> letters.tryAgain(letter, clock.instant(), "it never arrived");
      case UNKNOWABLE -> fates.lost(letter, Delivery.State.UNKNOWN, "it leaves no trace");
      case NOT_YET -> waitForTrace(letter);
    }
  }

  private void waitForTrace(Delivery letter) {
    var now = clock.instant();
    if (now.isBefore(letter.sendingAt().plus(TRACE_PATIENCE))) {
      letters.lookAgain(letter, now.plus(BETWEEN_LOOKS), "looking for it");
    } else {
      fates.lost(letter, Delivery.State.UNKNOWN, "no trace of it was found");
    }
  }

  private Carrier carrierOf(Delivery letter) {
    var carrier = carriers.get(letter.to().kind());
    if (carrier == null) {
      throw new IllegalStateException("nobody carries " + letter.to().kind());
    }
    return carrier;
  }

  @PreDestroy
  void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      log.info("letters still on their way are looked for at the next start");
    }
  }

  /** What is done with one letter. */
  @FunctionalInterface
  private interface Step {
    void take(Delivery letter);
  }
}
