package firebreak.respond.care;

/**
 * Where a case stands.
 *
 * @param owned somebody is responsible for it
 * @param ending how it comes to an end
 */
public record CaseState(
    boolean owned,
    ClaimCheck claim,
    Speaking talk,
    GoodwillState goodwill,
    Ending ending,
    boolean closed) {

  boolean confirmed() {
    return ending.confirmed();
  }

  FollowUp followUp() {
    return ending.followUp();
  }

  boolean satisfactionAsked() {
    return ending.satisfactionAsked();
  }

  /**
   * Who said what.
   *
   * @param saidInPublic our public reply stands in the thread
   * @param silent we have not written in private
   * @param theirTurnIsOver the last private message is theirs
   * @param asksIfAllIsWell our last private message asks whether all is well
   */
  public record Speaking(
      boolean saidInPublic, boolean silent, boolean theirTurnIsOver, boolean asksIfAllIsWell) {}

  /** How it comes to an end. */
  public record Ending(boolean confirmed, FollowUp followUp, boolean satisfactionAsked) {}

  /** How far making it right has come. */
  public enum GoodwillState {
    NONE,
    /** It waits for somebody with authority. */
    ASKED,
    GIVEN,
    ARRIVED,
    /** Words were enough. */
    NOT_NEEDED
  }
}
