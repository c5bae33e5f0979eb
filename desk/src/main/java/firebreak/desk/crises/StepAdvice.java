package firebreak.desk.crises;

import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import java.util.List;
import java.util.Optional;

/** What the desk can tell beside a step of a playbook; answered by who knows the numbers. */
public interface StepAdvice {

  /** Empty when it knows nothing about that step. */
  Optional<Told> about(String step, Where where);

  /**
   * In which crisis, and to whom it is told.
   *
   * @param story absent when the crisis is about the whole talk
   */
  record Where(BrandId brand, Optional<StoryId> story, Person reader) {}

  /**
   * What is told.
   *
   * @param advice in a few words
   * @param because the reason
   * @param doubt why it could be otherwise
   * @param numbers what it rests on, one sentence each
   */
  record Told(String advice, String because, String doubt, List<String> numbers) {

    public Told {
      numbers = List.copyOf(numbers);
    }
  }
}
