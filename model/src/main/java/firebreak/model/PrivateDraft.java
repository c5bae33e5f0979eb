package firebreak.model;

/**
 * Words that someone wants to say to one person in private, not yet allowed.
 *
 * @param about the public post with which it began
 * @param language BCP 47 primary tag of the words
 */
public record PrivateDraft(
    Account from, PostId about, AuthorId to, String words, String language, PersonId author) {

  public PrivateDraft {
    Required.text(words, "the words of a private draft");
    Required.text(language, "the language of a private draft");
  }

  /**
   * What the guard's verdict is bound to: the same as for public words under the same post, so that
   * any change of words, language, account or post gives another one.
   */
  public String fingerprint() {
    return new Draft(new DraftId("private"), from, about, about, words, language, author)
        .fingerprint();
  }
}
