package firebreak.desk.empathy;

import firebreak.desk.crises.Crises;
import firebreak.desk.empathy.Edits.Edit;
import firebreak.desk.empathy.Edits.Line;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.respond.crisis.Command.ChangePicture;
import firebreak.respond.empathy.PictureEdit;
import firebreak.respond.empathy.Quadrant;
import firebreak.respond.wording.Bilingual;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people correct a map; who, what and why stand on the timeline of the open crisis. */
@Component
class Changing {

  static final int LONGEST = 300;

  private final Pictures pictures;
  private final Edits edits;
  private final Crises crises;
  private final Shell shell;

  Changing(Pictures pictures, Edits edits, Crises crises, Shell shell) {
    this.pictures = pictures;
    this.edits = edits;
    this.crises = crises;
    this.shell = shell;
  }

  /** The key of what was wrong with it; empty when the line is kept. */
  @Transactional
  public Optional<String> add(Subject subject, Quadrant quadrant, String words, Person by) {
    var line = words.strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.of(line.isEmpty() ? "empty" : "long");
    }
    int version = edits.next(subject);
    keep(
        subject,
        new Edit(
            version,
            quadrant,
            PictureEdit.ADDED,
            new Line("own-" + version, line),
            "",
            by.id(),
            shell.clock().instant()));
    return Optional.empty();
  }

  /** Strikes a line out, or puts it back; both want a reason. */
  @Transactional
  public Optional<String> mark(Subject subject, PictureEdit how, Line line, Person by) {
    var why = line.words().strip();
    var picture = pictures.of(subject);
    boolean isStruck = picture.struck().containsKey(line.item());
    if (!picture.items().contains(line.item()) || isStruck == (how == PictureEdit.STRUCK)) {
      return Optional.of("unknown");
    }
    if (why.isEmpty() || why.length() > LONGEST) {
      return Optional.of(why.isEmpty() ? "why" : "long");
    }
    keep(
        subject,
        new Edit(
            edits.next(subject),
            quadrant(picture, line.item()),
            how,
            new Line(line.item(), written(picture, line.item())),
            why,
            by.id(),
            shell.clock().instant()));
    return Optional.empty();
  }

  private Quadrant quadrant(Picture picture, String item) {
    return pictures
        .notion(item)
        .map(notion -> notion.quadrant())
        .or(() -> added(picture, item).map(Edit::quadrant))
        .orElseThrow();
  }

  private static String written(Picture picture, String item) {
    return added(picture, item).map(edit -> edit.line().words()).orElse("");
  }

  private static Optional<Edit> added(Picture picture, String item) {
    return picture.edits().stream()
        .filter(edit -> edit.how() == PictureEdit.ADDED && edit.line().item().equals(item))
        .findFirst();
  }

  private void keep(Subject subject, Edit edit) {
    edits.add(subject, edit);
    shell
        .audit()
        .record(
            edit.by().value(),
            "empathy." + edit.how().name().toLowerCase(java.util.Locale.ROOT),
            subject.brand() + " " + subject.storyKey(),
            "version " + edit.version());
    shell.live().changed("watch-" + subject.brand());
    crises
        .openFor(subject.brand(), subject.story())
        .ifPresent(crisis -> crises.decide(crisis.id(), told(edit)));
  }

  private ChangePicture told(Edit edit) {
    var written = edit.line().words();
    var what =
        pictures
            .notion(edit.line().item())
            .map(notion -> notion.words())
            .orElseGet(() -> new Bilingual(written, written));
    return new ChangePicture(
        edit.by(), edit.version(), edit.quadrant(), edit.how(), what, edit.why());
  }

  /** When it happens and who hears of it. */
  @Component("shellOfEmpathy")
  record Shell(Audit audit, Live live, InstantSource clock) {}
}
