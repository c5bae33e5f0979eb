package firebreak.desk.replies;

import firebreak.channel.Channel;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.ComposerView.Carried;
import firebreak.model.ApprovedReply.Cleared;
import firebreak.model.ApprovedReply.Withheld;
import firebreak.model.PersonId;
import firebreak.respond.speaking.Carrying;
import firebreak.respond.speaking.Changes;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows words that a person posts by hand, and only while they may be posted. */
@Component
class ByHandViews {

  private final Handworks handworks;
  private final Judging judging;
  private final Threads threads;
  private final World world;

  ByHandViews(Handworks handworks, Judging judging, Threads threads, World world) {
    this.handworks = handworks;
    this.judging = judging;
    this.threads = threads;
    this.world = world;
  }

  /** Empty for words that the channel takes by itself. */
  Optional<Carried> of(Composition reply, Optional<Publication> latest, Reader reader) {
    return latest.flatMap(publication ->
        handworks
            .of(publication.id())
            .filter(_ -> reply.state() == Composition.State.OUT)
            .map(work -> view(reply, publication, work, reader)));
  }

  private Carried view(Composition reply, Publication publication, Handwork work, Reader reader) {
    var stage = stage(publication, work, reader.now());
    boolean toPost = publication.state() == Publication.State.HANDED;
    return new Carried(
        stage,
        toPost ? held(reply, reader) : "",
        new Carried.Where(address(reply), work.claim().map(Handwork.Claim::address).orElse("")),
        new Carried.Whose(
            name(work.claim().map(Handwork.Claim::by).orElse(work.carrier())),
            work.carrier().equals(reader.person().id()),
            reader.person().may(Role.RESPONDER)),
        until(work, reader.now()),
        work.heard()
            .otherwise()
            .map(posted -> Changes.between(reply.written().words(), posted))
            .orElseGet(java.util.List::of),
        work.heard().second().isPresent());
  }

  private static Carried.Stage stage(Publication publication, Handwork work, Instant now) {
    if (publication.state() == Publication.State.PUBLIC) {
      return work.heard().at().isPresent() ? Carried.Stage.HEARD : Carried.Stage.CONFIRMED;
    }
    return switch (work.carrying(now)) {
      case Carrying.ToPost _ -> Carried.Stage.TO_POST;
      case Carrying.Late _ -> Carried.Stage.LATE;
      case Carrying.ToBeHeard _ -> Carried.Stage.TO_BE_HEARD;
      case Carrying.AskAgain _ -> Carried.Stage.ASK_AGAIN;
    };
  }

  private static Instant until(Handwork work, Instant now) {
    return switch (work.carrying(now)) {
      case Carrying.ToPost(var due) -> due;
      case Carrying.Late(var due) -> due;
      case Carrying.ToBeHeard(var until) -> until;
      case Carrying.AskAgain(var since) -> since;
    };
  }

  /** Why nobody may post them now; empty when somebody may. */
  private String held(Composition reply, Reader reader) {
    if (world.outgoing().stop().isPresent()) {
      return reader.say("replies.by-hand.stopped");
    }
    return switch (judging.ask(reply, reply.draft().orElseThrow())) {
      case Cleared _ -> "";
      case Withheld(var reasons) ->
          reasons.stream()
              .map(reason -> reader.say("replies.by-hand.held." + reason))
              .collect(Collectors.joining(" "));
    };
  }

  private Optional<String> address(Composition reply) {
    var place = reply.place();
    var heardAt = threads.mention(reply.brand(), place.post()).flatMap(Heard::permalink);
    return world
        .voices()
        .channel(judging.brand(reply), place.post().channel())
        .flatMap(Channel::assisting)
        .flatMap(there -> there.placeOf(place.post(), heardAt))
        .map(URI::toString);
  }

  private String name(PersonId id) {
    return world.people().byId(id).map(Person::name).orElse(id.value());
  }

  /** Who is who, who speaks, and whether anything may leave the desk. */
  @Component("worldOfByHand")
  record World(Outgoing outgoing, VoiceLookUp voices, People people) {}
}
