package firebreak.desk.replies;

import firebreak.desk.authors.AuthorSign;
import firebreak.desk.watching.Pieces.Piece;
import firebreak.model.Finding;
import firebreak.model.Tier;
import firebreak.respond.speaking.Changes;
import firebreak.respond.speaking.ReadingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the composer shows to one reader. */
record ComposerView(
    long id,
    Head head,
    Conversation thread,
    Ours ours,
    Guarded guarded,
    Reading reading,
    Going going) {

  /** What makes the page look again: other people, the room, and a gate that opens by itself. */
  public String wakes() {
    var events = new ArrayList<>(List.of("sse:" + Books.topic(id), "sse:replies"));
    head.clocks()
        .room()
        .ifPresent(room -> events.add("sse:" + room.replace("/crises/", "crisis-")));
    head.clocks().opens().ifPresent(_ -> events.add("every 15s"));
    reading.exceptional().time().ifPresent(_ -> events.add("every 14s"));
    if (isOnItsWay()) {
      events.add("every 2s"); // it may become public before this page has its live line
    }
    return String.join(", ", events);
  }

  private boolean isOnItsWay() {
    return ours.state() == Composition.State.OUT
        && going.carried().isEmpty()
        && !going.state().equals(Publication.State.PUBLIC.name());
  }

  /** The sentence, what it is about, and the one act. */
  record Head(String sentence, String about, Act act, Clocks clocks) {}

  /** The one thing to do next. */
  record Act(Kind kind, boolean enabled) {

    enum Kind {
      NONE,
      /** Send to approval. */
      SEND,
      /** Nobody else has to read: publish what is typed. */
      SPEAK,
      APPROVE,
      /** Let the practice colleague read. */
      PRACTICE,
      /** Let ready words out alone. */
      GLASS,
      /** Publish what was approved. */
      PUBLISH
    }
  }

  /**
   * How serious it is and what runs.
   *
   * @param due by when the public should hear something from us
   * @param opens when the verify gate opens by itself; empty when it is open
   * @param room address of the crisis
   */
  record Clocks(Tier tier, Optional<Instant> due, Optional<Instant> opens, Optional<String> room) {}

  /**
   * The posts around ours.
   *
   * @param more how many posts of it are not shown here
   * @param story address of the story to which the answered post belongs
   */
  record Conversation(List<They> posts, long more, Optional<String> story) {}

  /** One post of the thread, theirs or ours. */
  record They(Who who, String time, List<Piece> pieces, List<Chip> chips, Part part) {

    /** What it is to us. */
    enum Part {
      ANSWERED,
      AROUND,
      OURS
    }
  }

  /**
   * Its author.
   *
   * @param facts what the channel says of the account
   * @param sign what they are to us, when they speak against us
   */
  record Who(String handle, String facts, Optional<String> permalink, Optional<AuthorSign> sign) {}

  record Chip(String kind, String words) {}

  /**
   * The words and how the channel shows them.
   *
   * @param tab names this open page, so that its own saves do not surprise it
   */
  record Ours(
      Written written, int version, String tab, Composition.State state, boolean editable, As as) {

    /** Not public and not put aside. */
    public boolean open() {
      return Composition.State.OPEN.contains(state);
    }
  }

  /**
   * As whom we speak.
   *
   * @param longest how long the channel lets us; empty when it takes all that the desk does
   * @param silent whether nobody can tell right now who we are there
   */
  record As(
      String name, String handle, String channel, Optional<Integer> longest, boolean silent) {}

  record Guarded(String said, List<Finding> findings) {}

  /**
   * Who reads before the public does.
   *
   * @param needs who has to read yet, in words; empty when nobody has
   * @param fingerprint of the words on this page
   * @param nobody why nobody has to, in words
   */
  record Reading(
      String needs,
      List<Yes> agreed,
      May may,
      String fingerprint,
      Optional<Returned> returned,
      Exceptional exceptional,
      String nobody) {}

  /**
   * What may be done when the ordinary way is too slow or the guard errs.
   *
   * @param time how long the readers have; empty while nobody is asked
   * @param alone may this reader let the words out alone; the name of a way to answer
   * @param overruling who asks to say this although the guard stops it
   * @param mayAskToOverrule whether a second person can be asked to
   * @param rewritten what a reader changed in these words
   */
  record Exceptional(
      Optional<ReadingTime> time,
      Alone alone,
      Optional<Returned> overruling,
      boolean mayAskToOverrule,
      Optional<Rewritten> rewritten) {

    /** Whether this reader may break the glass. */
    enum Alone {
      NOT_THIS_READER,
      NOT_THESE_WORDS,
      NOT_YET,
      NOW
    }
  }

  /** What this reader may do with the words now. */
  record May(boolean write, boolean approve, boolean change, boolean practice, boolean publish) {}

  /** Words that a reader changed, and what exactly. */
  record Rewritten(String name, List<Changes.Piece> pieces) {}

  record Yes(String name, String time, boolean practice) {}

  record Returned(String name, String words) {}

  /**
   * What became of them.
   *
   * @param state name of the publication's state; empty before anything was sent
   * @param next when the desk looks again
   */
  record Going(
      String state,
      String said,
      Optional<String> permalink,
      Optional<Instant> next,
      Optional<Carried> carried) {}

  /**
   * Words that a person posts by hand.
   *
   * @param held why nobody may post them now; empty when somebody may
   * @param until by when they have to stand there, or are to be heard
   * @param difference between what was approved and what stands there; empty when there is none
   * @param twice whether a second reply of ours stands in the thread
   */
  record Carried(
      Stage stage,
      String held,
      Where where,
      Whose whose,
      Instant until,
      List<Changes.Piece> difference,
      boolean twice) {

    /** How far a person has come. */
    enum Stage {
      TO_POST,
      LATE,
      TO_BE_HEARD,
      /** Nobody has heard it: ask whether it really stands there. */
      ASK_AGAIN,
      /** A person says so; the channel has told us nothing. */
      CONFIRMED,
      HEARD
    }

    /**
     * Where it is posted.
     *
     * @param target address of the post that is answered
     * @param told address of our reply, as somebody told it
     */
    record Where(Optional<String> target, String told) {}

    /**
     * Whose hands.
     *
     * @param mine whether they are the reader's
     * @param may whether the reader may post at all
     */
    record Whose(String name, boolean mine, boolean may) {}

    public boolean toPost() {
      return stage == Stage.TO_POST || stage == Stage.LATE;
    }

    public boolean mayBeCopied() {
      return toPost() && held.isEmpty() && whose.may();
    }
  }
}
