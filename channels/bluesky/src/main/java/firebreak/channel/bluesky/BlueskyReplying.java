package firebreak.channel.bluesky;

import firebreak.channel.Pace;
import firebreak.channel.Replying;
import firebreak.channel.SendOutcome;
import firebreak.channel.SendOutcome.Rejected;
import firebreak.channel.SendOutcome.Rejected.Reason;
import firebreak.model.ApprovedReply;
import firebreak.model.PostId;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Says our words on Bluesky, each command at most once. */
final class BlueskyReplying implements Replying {

  /*
   * The record's name is made of the command, so the server itself refuses to write it twice. We
   * look for it before writing, which tells the ordinary repetition, and after every refusal, which
   * tells two writers at the same moment. Whatever goes wrong between sending the record and
   * reading the answer is unknown and is said so.
   */

  private final BlueskyAccount account;
  private final Server server;
  private final Pace pace;

  BlueskyReplying(BlueskyAccount account, Pace pace) {
    this.account = account;
    this.server = new Server(account);
    this.pace = pace;
  }

  @Override
  public SendOutcome reply(ApprovedReply reply, CommandId command) {
    var tooLong = ReplyRecord.tooLong(reply.words());
    if (tooLong.isPresent()) {
      return new Rejected(Reason.TOO_LONG, tooLong.get());
    }
    var target = AtUri.parse(reply.draft().target().externalId());
    if (target.isEmpty()) {
      return new Rejected(Reason.OTHER, "not a post on Bluesky: " + reply.draft().target());
    }
    try {
      return speak(reply, target.get(), command);
    } catch (IOException e) {
      return new SendOutcome.Unknown("no answer from " + account.server() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SendOutcome.Unknown("interrupted while speaking");
    }
  }

  private SendOutcome speak(ApprovedReply reply, AtUri target, CommandId command)
      throws IOException, InterruptedException {
    var before = own(command);
    if (before.isOk()) {
      return new SendOutcome.AlreadySent(id(before));
    }
    if (!before.saysThereIsNoSuchRecord()) {
      return refusal(before);
    }
    var answered = record(target);
    if (answered.saysThereIsNoSuchRecord()) {
      return new Rejected(Reason.TARGET_GONE, "the post is gone: " + target);
    }
    return answered.isOk() ? write(reply, answered, command) : refusal(answered);
  }

  private SendOutcome write(ApprovedReply reply, Answer target, CommandId command)
      throws IOException, InterruptedException {
    var now = pace.now();
    var record = ReplyRecord.of(reply.words(), reply.draft().language(), target.body(), now);
    var answer =
        server.ask(session ->
            server.post(
                "com.atproto.repo.createRecord",
                Map.of(
                    "repo",
                    session.did(),
                    "collection",
                    AtUri.POST,
                    "rkey",
                    RecordKey.of(command),
                    "record",
                    record)));
    if (answer.isOk()) {
      return new SendOutcome.Sent(id(answer), now);
    }
    if (answer.status() == 429) {
      return refusal(answer);
    }
    var after = own(command);
    return after.isOk() ? new SendOutcome.AlreadySent(id(after)) : refusal(answer);
  }

  private SendOutcome refusal(Answer answer) {
    if (answer.status() == 429) {
      return new SendOutcome.Throttled(answer.notBefore(pace.now()));
    }
    if (answer.status() >= 500) {
      return new SendOutcome.Unknown("the server failed: " + answer.message());
    }
    return new Rejected(reason(answer), answer.message());
  }

  private static Reason reason(Answer answer) {
    if (answer.error().startsWith("Account") || answer.status() == 403) {
      return Reason.NOT_ALLOWED;
    }
    if (answer.status() == 401 || answer.signingIn()) {
      return Reason.SIGNED_OUT;
    }
    boolean tooLong =
        answer.message().contains("grapheme") || answer.message().contains("too long");
    return tooLong ? Reason.TOO_LONG : Reason.OTHER;
  }

  @Override
  public Found findOwnReply(PostId target, CommandId command) {
    try {
      var answer = own(command);
      if (answer.isOk()) {
        return new Found.There(id(answer));
      }
      return answer.saysThereIsNoSuchRecord()
          ? new Found.NotThere()
          : new Found.CannotTell(answer.message());
    } catch (IOException e) {
      return new Found.CannotTell("no answer from " + account.server() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Found.CannotTell("interrupted while looking");
    }
  }

  private Answer own(CommandId command) throws IOException, InterruptedException {
    return server.ask(session -> get(new AtUri(session.did(), AtUri.POST, RecordKey.of(command))));
  }

  private Answer record(AtUri address) throws IOException, InterruptedException {
    return server.ask(_ -> get(address));
  }

  private java.net.http.HttpRequest.Builder get(AtUri address) {
    return server.get(
        "com.atproto.repo.getRecord",
        Map.of("repo", address.repo(), "collection", address.collection(), "rkey", address.key()));
  }

  private static PostId id(Answer answer) {
    return new PostId(BlueskyChannel.ID, answer.body().path("uri").asString("unknown"));
  }

  @Override
  public Optional<URI> permalink(PostId reply) {
    return AtUri.parse(reply.externalId()).flatMap(PostRecord::permalink);
  }
}
