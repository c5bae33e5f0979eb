package firebreak.respond.empathy;

import firebreak.model.AuthorId;
import firebreak.model.PostId;
import firebreak.model.Reading;

/** What somebody said in a story, and how it was read. */
public record Spoken(PostId post, AuthorId author, String words, Reading reading) {}
