package firebreak.channel.contract;

import static firebreak.channel.contract.ChannelContract.when;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Replying;
import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.channel.SendOutcome.Rejected;
import firebreak.channel.SendOutcome.Rejected.Reason;
import firebreak.channel.contract.ChannelContract.Promise;
import firebreak.channel.contract.Stage.Failure;
import firebreak.model.ApprovedReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A channel that replies says our words once, and never claims more than it knows. */
final class Speaking {

  private static final String SORRY = "Dear Mila, we are sorry. We are looking into it. \u2014 Ola";
  private static final Map<Failure, Reason> REASONS =
      Map.of(
          Failure.TARGET_GONE, Reason.TARGET_GONE,
          Failure.NOT_ALLOWED, Reason.NOT_ALLOWED,
          Failure.SIGNED_OUT, Reason.SIGNED_OUT);

  private Speaking() {}

  static List<Promise> promises(Capabilities capabilities, Stage stage) {
    boolean finds = capabilities.does().contains(Ability.FIND_OWN_REPLY);
    var all = new ArrayList<Promise>();
    all.add(new Promise("says exactly the words that were approved", Speaking::saysExactly));
    all.add(new Promise("speaks once for one command", Speaking::oncePerCommand));
    all.add(new Promise("refuses words over its limit and says nothing", Speaking::tooLong));
    all.addAll(
        when(finds, new Promise("finds its own reply and nobody else's", Speaking::findsItsOwn)));
    all.addAll(
        when(
            finds && stage.can(Failure.ANSWER_LOST),
            new Promise(
                "does not know after a lost answer, then finds the reply", Speaking::answerLost)));
    all.addAll(
        when(
            finds && stage.can(Failure.REQUEST_LOST),
            new Promise(
                "does not know after a lost request, then finds nothing", Speaking::requestLost)));
    all.addAll(
        when(
            stage.can(Failure.THROTTLED),
            new Promise("waits when it is asked to, then speaks", Speaking::throttled)));
    REASONS.forEach((failure, reason) ->
        all.addAll(
            when(
                stage.can(failure),
                new Promise(
                    "names the reason of a refusal: " + reason, test -> refused(test, failure)))));
    return all;
  }

  private static void saysExactly(ChannelUnderTest test) {
    var outcome = replying(test).reply(sorry(test), Approved.command(1));

    assertThat(outcome).isInstanceOf(SendOutcome.Sent.class);
    assertThat(said(test)).containsExactly(SORRY);
  }

  private static void oncePerCommand(ChannelUnderTest test) {
    var first = replying(test).reply(sorry(test), Approved.command(1));
    var again = replying(test).reply(sorry(test), Approved.command(1));

    assertThat(said(test)).containsExactly(SORRY);
    assertThat(first).isInstanceOf(SendOutcome.Sent.class);
    assertThat(again).isEqualTo(new SendOutcome.AlreadySent(((SendOutcome.Sent) first).reply()));
  }

  private static void tooLong(ChannelUnderTest test) {
    var limit = test.channel().capabilities().replyLimit().orElseThrow();
    var most = sentence(limit, limit.most());
    var tooMuch = sentence(limit, limit.most() + 1);

    assertThat(replying(test).reply(approved(test, tooMuch), Approved.command(1)))
        .isInstanceOfSatisfying(
            Rejected.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG));
    assertThat(said(test)).isEmpty();
    assertThat(replying(test).reply(approved(test, most), Approved.command(2)))
        .isInstanceOf(SendOutcome.Sent.class);
  }

  private static void findsItsOwn(ChannelUnderTest test) {
    var target = stage(test).target();
    var before = replying(test).findOwnReply(target, Approved.command(1));
    var sent = (SendOutcome.Sent) replying(test).reply(sorry(test), Approved.command(1));

    assertThat(before).isEqualTo(new Found.NotThere());
    assertThat(replying(test).findOwnReply(target, Approved.command(1)))
        .isEqualTo(new Found.There(sent.reply()));
    assertThat(replying(test).findOwnReply(target, Approved.command(2)))
        .isEqualTo(new Found.NotThere());
  }

  private static void answerLost(ChannelUnderTest test) {
    stage(test).failNext(Failure.ANSWER_LOST);

    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.Unknown.class);
    assertThat(replying(test).findOwnReply(stage(test).target(), Approved.command(1)))
        .isInstanceOf(Found.There.class);
    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.AlreadySent.class);
    assertThat(said(test)).containsExactly(SORRY);
  }

  private static void requestLost(ChannelUnderTest test) {
    stage(test).failNext(Failure.REQUEST_LOST);

    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.Unknown.class);
    assertThat(replying(test).findOwnReply(stage(test).target(), Approved.command(1)))
        .isEqualTo(new Found.NotThere());
    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.Sent.class);
    assertThat(said(test)).containsExactly(SORRY);
  }

  private static void throttled(ChannelUnderTest test) {
    stage(test).failNext(Failure.THROTTLED);

    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.Throttled.class);
    assertThat(said(test)).isEmpty();
    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOf(SendOutcome.Sent.class);
  }

  private static void refused(ChannelUnderTest test, Failure failure) {
    stage(test).failNext(failure);

    assertThat(replying(test).reply(sorry(test), Approved.command(1)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(REASONS.get(failure));
              assertThat(refusal.message()).isNotBlank();
            });
    assertThat(said(test)).isEmpty();
  }

  /** A text of that many units in which every unit is spent. */
  private static String sentence(LengthLimit limit, int units) {
    return switch (limit.unit()) {
      case GRAPHEMES -> "\uD83D\uDC69\u200D\uD83D\uDE80" + "a".repeat(units - 1);
      case UTF16_UNITS, UTF8_BYTES -> "a".repeat(units);
    };
  }

  private static ApprovedReply sorry(ChannelUnderTest test) {
    return approved(test, SORRY);
  }

  private static ApprovedReply approved(ChannelUnderTest test, String words) {
    return Approved.words(words, stage(test).target());
  }

  private static List<String> said(ChannelUnderTest test) {
    return stage(test).wordsUnder(stage(test).target());
  }

  private static Stage stage(ChannelUnderTest test) {
    return test.stage().orElseThrow();
  }

  private static Replying replying(ChannelUnderTest test) {
    return test.channel().replying().orElseThrow();
  }
}
