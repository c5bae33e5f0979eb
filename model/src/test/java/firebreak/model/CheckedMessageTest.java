package firebreak.model;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedMessageTest {

  static final ChannelId INSTAGRAM = new ChannelId("instagram");

  @Test
  void is_there_when_the_guard_read_exactly_these_words_and_let_them_pass() {
    var draft = saying("Dear Mila, your refund is on its way.");

    assertThat(CheckedMessage.of(draft, verdict(draft)))
        .hasValueSatisfying(message ->
            assertThat(message.words()).isEqualTo("Dear Mila, your refund is on its way."));
  }

  @Test
  void is_absent_when_one_letter_changed_after_the_guard_read_them() {
    var read = saying("Dear Mila, your refund is on its way.");
    var changed = saying("Dear Mila, your refund is on its way!");

    assertThat(CheckedMessage.of(changed, verdict(read))).isEmpty();
  }

  @Test
  void is_absent_when_they_would_go_to_another_post() {
    var read = saying("Sorry.");
    var elsewhere =
        new PrivateDraft(
            read.from(),
            new PostId(INSTAGRAM, "other"),
            read.to(),
            read.words(),
            read.language(),
            read.author());

    assertThat(CheckedMessage.of(elsewhere, verdict(read))).isEmpty();
  }

  @Test
  void is_absent_when_the_guard_blocks() {
    var draft = saying("It is your own fault.");

    assertThat(CheckedMessage.of(draft, verdict(draft, Severity.BLOCK))).isEmpty();
    assertThat(CheckedMessage.of(draft, verdict(draft, Severity.WARN))).isPresent();
  }

  private static GuardVerdict verdict(PrivateDraft draft, Severity... found) {
    return new GuardVerdict(
        draft.fingerprint(), List.of(found).stream().map(CheckedMessageTest::finding).toList());
  }

  private static PrivateDraft saying(String words) {
    return new PrivateDraft(
        new Account(new BrandId("acme"), INSTAGRAM, "acme"),
        new PostId(INSTAGRAM, "post-1"),
        new AuthorId(INSTAGRAM, "mila"),
        words,
        "en",
        new PersonId("ola"));
  }

  private static Finding finding(Severity severity) {
    return new Finding("blaming", severity, 0, 3, "blames", "", "domain");
  }
}
