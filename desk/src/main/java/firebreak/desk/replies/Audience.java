package firebreak.desk.replies;

import firebreak.desk.crises.StepAdvice;
import firebreak.desk.crises.StoryPosts;
import firebreak.desk.empathy.EmpathyMaps;
import firebreak.desk.empathy.Subject;
import firebreak.model.StoryId;
import firebreak.respond.crisis.WordsKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows whom the words are for: what those people believe, and what of it is not answered yet. */
@Component
class Audience {

  private static final String ANSWER_OR_NOT = "answer-or-not";

  private final EmpathyMaps maps;
  private final StoryPosts stories;
  private final ObjectProvider<StepAdvice> advisers;

  Audience(EmpathyMaps maps, StoryPosts stories, ObjectProvider<StepAdvice> advisers) {
    this.maps = maps;
    this.stories = stories;
    this.advisers = advisers;
  }

  /** Whether to answer at all, while nothing is public yet and the post is against us. */
  Optional<StepAdvice.Told> atAll(Composition reply, Reader reader) {
    return reply.isOpen()
        ? stories
            .storyOf(reply.brand(), reply.place().post())
            .filter(story -> isAgainstUs(reply, story))
            .map(story -> new StepAdvice.Where(reply.brand(), Optional.of(story), reader.person()))
            .flatMap(where ->
                advisers.stream()
                    .flatMap(one -> one.about(ANSWER_OR_NOT, where).stream())
                    .findFirst())
        : Optional.empty();
  }

  private boolean isAgainstUs(Composition reply, StoryId story) {
    return maps.isAnybodyAgainstUs(new Subject(reply.brand(), Optional.of(story)));
  }

  /** What the page shows beside the words, by the names under which it asks for it. */
  Map<String, Object> of(Composition reply, Reader reader) {
    var shown = new HashMap<String, Object>();
    stories
        .storyOf(reply.brand(), reply.place().post())
        .map(story -> new Subject(reply.brand(), Optional.of(story)))
        .flatMap(subject -> maps.beside(subject, reply.written().words(), reader.person()))
        .ifPresent(beside -> {
          shown.put("beliefs", beside);
          shown.put("asks", reply.written().kind() != WordsKind.SAFETY);
        });
    return shown;
  }
}
