package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;

/** A written playbook that cannot be read, with the file and the line that is to blame. */
public final class PlaybookMistake extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Bilingual why;

  PlaybookMistake(String file, int line, Bilingual why) {
    super(file + ", line " + line + ": " + why.english());
    this.line = line;
    this.why = why;
  }

  public int line() {
    return line;
  }

  public Bilingual why() {
    return why;
  }
}
