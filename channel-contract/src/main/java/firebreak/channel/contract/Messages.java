package firebreak.channel.contract;

import static firebreak.channel.contract.ChannelContract.when;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.MessageOutcome;
import firebreak.channel.MessageOutcome.Rejected;
import firebreak.channel.MessageOutcome.Rejected.Reason;
import firebreak.channel.Messaging;
import firebreak.channel.Messaging.Traced;
import firebreak.channel.Messaging.Window;
import firebreak.channel.contract.ChannelContract.Promise;
import firebreak.channel.contract.Listener.Failure;
import firebreak.model.CheckedMessage;
import java.util.ArrayList;
import java.util.List;

/** A channel that writes in private writes once, within what the platform allows. */
final class Messages {

  private static final String WORDS = "Dear Mila, your refund is on its way. Ola";

  private Messages() {}

  static List<Promise> promises(Listener listener) {
    var all = new ArrayList<Promise>();
    all.add(new Promise("writes exactly the words that the guard read", Messages::exactly));
    all.add(new Promise("writes once for one command", Messages::oncePerCommand));
    all.add(new Promise("refuses a message over its limit", Messages::tooLong));
    all.add(new Promise("finds its own message and no other", Messages::findsItsOwn));
    all.add(new Promise("writes no more when the window is shut", Messages::windowShut));
    all.addAll(
        when(
            listener.isCounted(),
            new Promise("writes once for each comment until they answer", Messages::counted)));
    all.addAll(
        when(
            listener.can(Failure.ANSWER_LOST),
            new Promise(
                "does not know after a lost answer whether they have it, then finds the message",
                Messages::answerLost)));
    all.addAll(
        when(
            listener.can(Failure.REQUEST_LOST),
            new Promise(
                "does not know after a lost request whether they have it, then finds nothing",
                Messages::requestLost)));
    all.addAll(
        when(
            listener.can(Failure.THROTTLED),
            new Promise("waits with a message when it is asked to", Messages::throttled)));
    all.addAll(
        when(
            listener.can(Failure.MESSAGES_CLOSED),
            new Promise("says when they take no messages", Messages::closed)));
    return all;
  }

  private static void exactly(ChannelUnderTest test) {
    assertThat(messaging(test).window(listener(test).post(), listener(test).author()))
        .isInstanceOf(Window.Open.class);
    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Sent.class);
    assertThat(listener(test).has()).containsExactly(WORDS);
  }

  private static void oncePerCommand(ChannelUnderTest test) {
    var first = (MessageOutcome.Sent) send(test, WORDS, 1);

    assertThat(send(test, WORDS, 1)).isEqualTo(new MessageOutcome.AlreadySent(first.message()));
    assertThat(listener(test).has()).containsExactly(WORDS);
  }

  private static void tooLong(ChannelUnderTest test) {
    int most = messaging(test).longest().most();

    assertThat(reason(send(test, "a".repeat(most + 1), 1))).isEqualTo(Reason.TOO_LONG);
    assertThat(listener(test).has()).isEmpty();
    assertThat(send(test, "a".repeat(most), 2)).isInstanceOf(MessageOutcome.Sent.class);
  }

  private static void findsItsOwn(ChannelUnderTest test) {
    assertThat(find(test, 1)).isEqualTo(new Traced.NotThere());
    var sent = (MessageOutcome.Sent) send(test, WORDS, 1);

    assertThat(find(test, 1)).isEqualTo(new Traced.There(sent.message()));
    assertThat(find(test, 2)).isEqualTo(new Traced.NotThere());
  }

  private static void windowShut(ChannelUnderTest test) {
    listener(test).waitsTooLong();

    assertThat(messaging(test).window(listener(test).post(), listener(test).author()))
        .isEqualTo(new Window.Shut(Reason.WINDOW_CLOSED));
    assertThat(reason(send(test, WORDS, 1))).isEqualTo(Reason.WINDOW_CLOSED);
    assertThat(listener(test).has()).isEmpty();
  }

  private static void counted(ChannelUnderTest test) {
    send(test, WORDS, 1);

    assertThat(messaging(test).window(listener(test).post(), listener(test).author()))
        .isEqualTo(new Window.Shut(Reason.ALL_SAID));
    assertThat(reason(send(test, "And another thing.", 2))).isEqualTo(Reason.ALL_SAID);
    assertThat(listener(test).has()).containsExactly(WORDS);

    listener(test).answers();
    assertThat(send(test, "Thank you.", 3)).isInstanceOf(MessageOutcome.Sent.class);
    assertThat(send(test, "All the best.", 4)).isInstanceOf(MessageOutcome.Sent.class);
    assertThat(listener(test).has()).containsExactly(WORDS, "Thank you.", "All the best.");
  }

  private static void answerLost(ChannelUnderTest test) {
    listener(test).failNext(Failure.ANSWER_LOST);

    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Unknown.class);
    assertThat(find(test, 1)).isInstanceOf(Traced.There.class);
    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.AlreadySent.class);
    assertThat(listener(test).has()).containsExactly(WORDS);
  }

  private static void requestLost(ChannelUnderTest test) {
    listener(test).failNext(Failure.REQUEST_LOST);

    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Unknown.class);
    assertThat(find(test, 1)).isEqualTo(new Traced.NotThere());
    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Sent.class);
    assertThat(listener(test).has()).containsExactly(WORDS);
  }

  private static void throttled(ChannelUnderTest test) {
    listener(test).failNext(Failure.THROTTLED);

    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Throttled.class);
    assertThat(listener(test).has()).isEmpty();
    assertThat(send(test, WORDS, 1)).isInstanceOf(MessageOutcome.Sent.class);
  }

  private static void closed(ChannelUnderTest test) {
    listener(test).failNext(Failure.MESSAGES_CLOSED);

    assertThat(reason(send(test, WORDS, 1))).isEqualTo(Reason.MESSAGES_CLOSED);
    assertThat(listener(test).has()).isEmpty();
  }

  private static Reason reason(MessageOutcome outcome) {
    assertThat(outcome).isInstanceOf(Rejected.class);
    assertThat(((Rejected) outcome).message()).isNotBlank();
    return ((Rejected) outcome).reason();
  }

  private static MessageOutcome send(ChannelUnderTest test, String words, int command) {
    return messaging(test).send(checked(test, words), Approved.command(command));
  }

  private static Traced find(ChannelUnderTest test, int command) {
    return messaging(test).find(listener(test).post(), Approved.command(command));
  }

  private static CheckedMessage checked(ChannelUnderTest test, String words) {
    return Approved.message(words, listener(test).post(), listener(test).author());
  }

  private static Listener listener(ChannelUnderTest test) {
    return test.listener().orElseThrow();
  }

  private static Messaging messaging(ChannelUnderTest test) {
    return test.channel().messaging().orElseThrow();
  }
}
