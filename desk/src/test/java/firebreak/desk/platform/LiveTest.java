package firebreak.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveTest {

  final Live live = new Live();

  @Test
  void what_was_told_between_the_page_and_its_line_is_heard_once() {
    live.changed("watch-acme");
    long shown = live.told();
    live.changed("crisis-1");
    live.changed("crisis-1");
    live.changed("replies");

    assertThat(live.missed(shown)).containsExactlyInAnyOrder("crisis-1", "replies");
  }

  @Test
  void a_page_that_shows_everything_hears_nothing_again() {
    live.changed("crisis-1");

    assertThat(live.missed(live.told())).isEmpty();
  }

  @Test
  void an_old_page_without_a_number_just_listens() {
    live.changed("crisis-1");

    assertThat(live.missed(-1)).isEmpty();
  }

  @Test
  void a_page_from_before_a_restart_does_not_ask_for_the_future() {
    live.changed("crisis-1");

    assertThat(live.missed(9_000)).isEmpty();
  }
}
