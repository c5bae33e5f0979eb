package firebreak.channel.bluesky;

/**
 * Being signed in.
 *
 * @param did who we are
 * @param access proves it for about two hours
 * @param refresh gets new proofs without the password
 */
record Session(String did, String access, String refresh) {

  /** Never shows the proofs. */
  @Override
  public String toString() {
    return "Session[" + did + "]";
  }
}
