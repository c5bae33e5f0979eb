package firebreak.desk.replies;

import firebreak.channel.Replying;
import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.desk.replies.Handing.Task;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
   * it would not speak twice even if it answered wrongly. Every call has a thread of its own.
   */
  private static final Logger log = LoggerFactory.getLogger(Sender.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Publications publications;
  private final Handing handing;
  private final Recording recording;

  Sender(Publications publications, Handing handing, Recording recording) {
    this.publications = publications;
    this.handing = handing;
    this.recording = recording;
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
    Optional<Task> task = handing.take(id);
    switch (task.orElse(new Task.Nothing())) {
      case Task.Nothing() -> {}
      case Task.Say say -> recording.answered(id, said(say));
      case Task.Look look -> recording.found(id, found(look));
    }
  }

  private static SendOutcome said(Task.Say say) {
    try {
      return say.voice().reply(say.reply(), say.command());
    } catch (RuntimeException e) {
      return new SendOutcome.Unknown("the channel broke off: " + e);
    }
  }

  private static Found found(Task.Look look) {
    try {
      return look.voice().findOwnReply(look.target(), look.command());
    } catch (RuntimeException e) {
      return new Replying.Found.CannotTell("the channel broke off: " + e);
    }
  }

  @PreDestroy
  void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
      log.info("words still on their way are looked for at the next start");
    }
  }
}
