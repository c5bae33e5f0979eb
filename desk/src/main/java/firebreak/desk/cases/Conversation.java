package firebreak.desk.cases;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One customer's story as a conversation: what they said in public, what we said, and the rest. */
record Conversation(Reader reader) {

  List<Line> of(Standing standing, PublicTalk outside) {
    var one = standing.one();
    var who = CaseParts.who(one, reader);
    var lines = new ArrayList<Line>();
    outside
        .post(one.place().post())
        .ifPresent(post ->
            lines.add(
                new Line(
                    "l-post",
                    who,
                    reader.say("where.public"),
                    one.times().posted(),
                    post.gone() ? reader.say("gone") : post.words(),
                    false)));
    int n = 0;
    for (var said : outside.ours(one.place())) {
      var author = reader.name(new PersonId(said.author()));
      lines.add(
          new Line(
              "l-ours-" + n++, author, reader.say("where.public"), said.at(), said.words(), true));
    }
    if (reader.works()) {
      standing.messages().forEach(message -> lines.add(line(message, who)));
    }
    lines.sort(Comparator.comparing(Line::at));
    return lines;
  }

  private Line line(Message message, String who) {
    return new Line(
        "l-" + message.id(),
        message.by().map(reader::name).orElse(who),
        reader.say("where." + message.way()),
        message.at(),
        message.words().isEmpty() ? reader.say("erased-words") : message.words(),
        message.isOurs());
  }

  /** One thing that somebody said. */
  record Line(String id, String who, String where, Instant at, String words, boolean ours) {}
}
