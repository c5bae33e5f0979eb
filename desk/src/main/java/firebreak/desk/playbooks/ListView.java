package firebreak.desk.playbooks;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.playbooks.LastLooks.Kind;
import firebreak.model.PersonId;
import firebreak.respond.playbook.Playbook;
import java.util.List;
import org.springframework.stereotype.Component;

/** The playbooks of the desk, and when people last looked at them. */
@Component
record ListView(Library library, LastLooks looks, Drafts drafts, People people) {

  List<Row> rows(Tongue reader) {
    return library.shelf().all().stream().map(playbook -> row(playbook, reader)).toList();
  }

  Row row(Playbook playbook, Tongue reader) {
    return new Row(
        playbook.id(),
        reader.say(playbook.title()),
        reader.say(playbook.type().title()),
        playbook.version(),
        last(playbook, Kind.REVIEWED, reader),
        last(playbook, Kind.TESTED, reader),
        looks.isStale(playbook.id()));
  }

  private String last(Playbook playbook, Kind kind, Tongue reader) {
    return looks
        .last(playbook.id(), kind)
        .map(look -> reader.say("looked", reader.day(look.at()), name(look.by())))
        .orElseGet(() -> reader.say("never"));
  }

  String name(PersonId id) {
    return people.byId(id).map(Person::name).orElse(id.value());
  }

  /** New versions that somebody else has to read. */
  List<Waiting> waiting(Tongue reader) {
    return drafts.waiting().stream()
        .map(draft ->
            new Waiting(
                draft.edition().playbook(),
                draft.edition().version(),
                name(draft.by()),
                draft.by().equals(reader.person().id())))
        .toList();
  }

  /**
   * One playbook.
   *
   * @param stale whether nobody has read it for half a year
   */
  record Row(
      String id,
      String title,
      String type,
      String version,
      String reviewed,
      String tested,
      boolean stale) {}

  /**
   * One new version.
   *
   * @param mine whether the reader wrote it
   */
  record Waiting(String playbook, String version, String by, boolean mine) {}
}
