package firebreak.desk.replies;

import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Broke;
import firebreak.desk.platform.Patience.TooSlow;
import firebreak.desk.replies.Handing.Task;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
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

/** Says approved words in public, each exactly once as far as anybody can know. */
@Component
class Sender {

  /*
   * Idea: a publication is marked as being sent, with its command id, and committed before the
   * channel is called; the call happens outside every transaction; the answer is written down in a
   * second one. A mark that was left behind (a crash, a lost connection) is never sent again
   * blindly: the channel is asked whether the words stand there. Only "they do not" puts the
   * publication back into the queue, with the same command id, so that a channel that can prevent
   * it would not speak twice even if it answered wrongly. Every call has a thread of its own, and a
   * time after which its answer counts as lost: a channel that hangs holds up nobody else.
   */
  private static final Logger log = LoggerFactory.getLogger(Sender.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Publications publications;
  private final Handing handing;
  private final Recording recording;
  private final Duration patience;

  Sender(
      Publications publications,
      Handing handing,
      Recording recording,
      @Value("${firebreak.channel.patience:PT60S}") Duration patience) {
    this.publications = publications;
    this.handing = handing;
    this.recording = recording;
    this.patience = patience;
  }

  @EventListener(ApplicationReadyEvent.class)
  void lookForWhatWasBeingSent() {
    int left = publications.lookForWhatWasBeingSent();
    if (left > 0) {
      log.info("publication.unclear: {} were being sent when the desk stopped", left);
    }
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    publications.due().forEach(id -> threads.execute(() -> carefully(id)));
  }

  private void carefully(long id) {
    try {
      act(id);
    } catch (RuntimeException e) { // its mark stays, so it will be looked for, not sent again
      log.error("publication.failed: {} will be looked at again", id, e);
    }
  }

  void act(long id) {
    handing.lookUpVoice(id);
    Optional<Task> task = handing.take(id);
    switch (task.orElse(new Task.Nothing())) {
      case Task.Nothing() -> {}
      case Task.Say say -> recording.answered(id, said(say));
      case Task.Look look -> recording.found(id, found(look));
    }
  }

  private SendOutcome said(Task.Say say) {
    return switch (Patience.ask(patience, () -> say.voice().reply(say.reply(), say.command()))) {
      case Answered(var outcome) -> outcome;
      case TooSlow(var waited) -> new SendOutcome.Unknown(noAnswer(waited));
      case Broke(var why) -> new SendOutcome.Unknown("the channel broke off: " + why);
    };
  }

  private Found found(Task.Look look) {
    return switch (Patience.ask(
        patience, () -> look.voice().findOwnReply(look.target(), look.command()))) {
      case Answered(var there) -> there;
      case TooSlow(var waited) -> new Found.CannotTell(noAnswer(waited));
      case Broke(var why) -> new Found.CannotTell("the channel broke off: " + why);
    };
  }

  private static String noAnswer(Duration waited) {
    return "the channel did not answer within " + waited.toSeconds() + " s";
  }

  @PreDestroy
  void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      log.info("words still on their way are looked for at the next start");
    }
  }
}
