package firebreak.desk.cases;

import firebreak.channel.MessageOutcome;
import firebreak.channel.Messaging.Traced;
import firebreak.desk.cases.Dispatching.Task;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Broke;
import firebreak.desk.platform.Patience.TooSlow;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands private messages to their channels, each exactly once as far as anybody can know. */
@Component
class Courier {

  /*
   * The same idea as for public words: marked with a command id and committed before the channel is
   * called, called outside every transaction and for a bounded time, written down in a second
   * transaction. What was left behind is looked for, and only "it is not there" lets it be sent.
   */
  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Sendings sendings;
  private final Dispatching dispatching;
  private final Delivered delivered;
  private final Duration patience;

  Courier(
      Sendings sendings,
      Dispatching dispatching,
      Delivered delivered,
      @Value("${firebreak.channel.patience:PT60S}") Duration patience) {
    this.sendings = sendings;
    this.dispatching = dispatching;
    this.delivered = delivered;
    this.patience = patience;
  }

  @EventListener(ApplicationReadyEvent.class)
  void lookForWhatWasBeingSent() {
    int left = sendings.lookForWhatWasBeingSent();
    if (left > 0) {
      log.info("message.unclear: {} were being sent when the desk stopped", left);
    }
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    sendings.due().forEach(id -> threads.execute(() -> carefully(id)));
  }

  private void carefully(long id) {
    try {
      act(id);
    } catch (RuntimeException e) { // its mark stays, so it will be looked for, not sent again
      log.error("message.failed: {} will be looked at again", id, e);
    }
  }

  void act(long id) {
    dispatching
        .take(id, dispatching.voiceFor(id))
        .ifPresent(task -> {
          switch (task) {
            case Task.Write write -> delivered.answered(id, written(write));
            case Task.Look look -> delivered.found(id, found(look));
          }
        });
  }

  private MessageOutcome written(Task.Write task) {
    return switch (Patience.ask(
        patience, () -> task.channel().send(task.message(), task.command()))) {
      case Answered(var outcome) -> outcome;
      case TooSlow(var waited) ->
          new MessageOutcome.Unknown(
              "the channel did not answer within " + waited.toSeconds() + " s");
      case Broke(var why) -> new MessageOutcome.Unknown("the channel broke off: " + why);
    };
  }

  private Traced found(Task.Look task) {
    return switch (Patience.ask(
        patience, () -> task.channel().find(task.about(), task.command()))) {
      case Answered(var there) -> there;
      case TooSlow(var waited) ->
          new Traced.CannotTell("the channel did not answer within " + waited.toSeconds() + " s");
      case Broke(var why) -> new Traced.CannotTell("the channel broke off: " + why);
    };
  }

  @PreDestroy
  void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      log.info("messages still on their way are looked for at the next start");
    }
  }
}
