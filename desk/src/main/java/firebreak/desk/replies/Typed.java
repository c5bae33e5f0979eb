package firebreak.desk.replies;

import firebreak.desk.replies.Composition.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a browser sends from the composer; what is not sent is null. */
record Typed(
    @Nullable String words,
    @Nullable String language,
    @Nullable String kind,
    @Nullable Integer version,
    @Nullable String tab,
    @Nullable Integer over) {

  /** From a form without a place for words. */
  static final Typed NOTHING = new Typed(null, null, null, null, null, null);

  /** The stored words stay where nothing was typed. */
  Edit edit(Composition stored) {
    var written = stored.written();
    return new Edit(
        new Written(
            Objects.requireNonNullElse(words, written.words()),
            Objects.requireNonNullElse(language, written.language()),
            kind == null ? written.kind() : Written.kind(kind)),
        new Version(version == null ? -1 : version, tab()),
        over != null && over == stored.version().number());
  }

  @Override
  public String tab() {
    return tab == null || tab.length() > 64 ? "" : tab;
  }

  /** Whether the form had a place for words. */
  boolean hasWords() {
    return words != null;
  }
}
