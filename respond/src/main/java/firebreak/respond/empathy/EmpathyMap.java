package firebreak.respond.empathy;

import firebreak.model.PostId;
import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people who are against us in one story, as they see it: the commonest of each quadrant first.
 *
 * @param people how many distinct people it rests on
 * @param unread how many of them wrote in a language that nobody here reads, or without words
 */
public record EmpathyMap(long people, long unread, List<Cell> cells) {

  /** Of fewer people, and of fewer than a tenth, nothing is asked of a text. */
  private static final long FEWEST = 2;

  private static final double SHARE = 0.1;

  public EmpathyMap {
    cells = List.copyOf(cells);
  }

  public List<Cell> of(Quadrant quadrant) {
    return cells.stream().filter(cell -> cell.notion().quadrant() == quadrant).toList();
  }

  /** The same without what people took out of it. */
  public EmpathyMap without(Set<String> notions) {
    return new EmpathyMap(
        people,
        unread,
        cells.stream().filter(cell -> !notions.contains(cell.notion().id())).toList());
  }

  /** Whether so many share it that a public text must answer it; one person alone counts too. */
  public boolean weighs(Cell cell) {
    return cell.people() >= Math.min(FEWEST, people) && cell.people() >= SHARE * people;
  }

  /**
   * One notion and what it rests on.
   *
   * @param people how many distinct people it was heard from
   * @param quotes some of their posts, of different people, the first heard first
   */
  public record Cell(Notion notion, long people, List<Quote> quotes) {

    public Cell {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * A post, and the stretch of it that shows the notion.
   *
   * @param span absent when not single words but the reading of the whole post showed it
   */
  public record Quote(PostId post, Optional<Span> span) {}
}
