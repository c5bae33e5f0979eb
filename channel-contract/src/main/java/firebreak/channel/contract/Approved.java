package firebreak.channel.contract;

import firebreak.channel.Replying.CommandId;
import firebreak.model.Account;
import firebreak.model.Approval;
import firebreak.model.ApprovedReply;
import firebreak.model.ApprovedReply.Cleared;
import firebreak.model.ApprovedReply.Conditions;
import firebreak.model.ApprovedReply.Withheld;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.CheckedMessage;
import firebreak.model.Draft;
import firebreak.model.DraftId;
import firebreak.model.GuardVerdict;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.PrivateDraft;
import firebreak.model.VerifyGate;
import java.time.Instant;
import java.util.List;

/** Words that two people have agreed to, for tests of channels. */
public final class Approved {

  private static final Instant NOW = Instant.parse("2026-03-07T20:41:00Z");

  private Approved() {}

  /** The words as an answer to the target, which starts its own thread. */
  public static ApprovedReply words(String words, PostId target) {
    return words(words, target, target);
  }

  /** The words as an answer inside a thread. */
  public static ApprovedReply words(String words, PostId target, PostId root) {
    var from = new Account(new BrandId("acme"), target.channel(), "acme");
    var draft =
        new Draft(new DraftId("draft-1"), from, target, root, words, "en", new PersonId("ola"));
    var agreed = new Approval(new PersonId("jan"), draft.fingerprint(), NOW);
    var conditions =
        new Conditions(
            new GuardVerdict(draft.fingerprint(), List.of()),
            new VerifyGate.NotRequired("a test"),
            List.of(agreed),
            1,
            false);
    return switch (ApprovedReply.of(draft, conditions, NOW)) {
      case Cleared cleared -> cleared.reply();
      case Withheld withheld -> throw new AssertionError("not approved: " + withheld.reasons());
    };
  }

  /** Private words that the guard let pass. */
  public static CheckedMessage message(String words, PostId about, AuthorId to) {
    var from = new Account(new BrandId("acme"), about.channel(), "acme");
    var draft = new PrivateDraft(from, about, to, words, "en", new PersonId("ola"));
    return CheckedMessage.of(draft, new GuardVerdict(draft.fingerprint(), List.of())).orElseThrow();
  }

  /** A command, the same for the same number. */
  public static CommandId command(int number) {
    return new CommandId("contract%08d".formatted(number));
  }
}
