package firebreak.respond.guard;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Draft;
import firebreak.model.DraftId;
import firebreak.model.Finding;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.guard.LengthLimit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardTest {

  static final Guard GUARD = Guard.shipped();
  static final GuardContext COMPLAINT = Situations.complaint("en");
  static final String GOOD =
      "Mila, we are sorry that your parcel came broken. This should not have happened. "
          + "We are looking into it now and have sent you a private message.";

  @Test
  void has_nothing_to_say_about_a_good_reply() {
    assertThat(GUARD.findings(GOOD, "en", COMPLAINT)).isEmpty();
  }

  @Test
  void has_nothing_to_say_about_a_good_reply_in_polish() {
    var words =
        "Pani Anno, przepraszamy, że paczka dotarła uszkodzona. Tak nie powinno być. "
            + "Sprawdzamy to teraz i napisaliśmy do Pani prywatnie.";

    assertThat(GUARD.findings(words, "pl", Situations.complaint("pl"))).isEmpty();
  }

  @Test
  void binds_its_verdict_to_the_exact_draft() {
    var draft = saying("You should have read the manual.");

    var verdict = GUARD.read(draft, COMPLAINT);

    assertThat(verdict.fingerprint()).isEqualTo(draft.fingerprint());
    assertThat(verdict.blocks()).isTrue();
    assertThat(verdict.findings()).extracting(Finding::rule).contains("tone.blaming");
  }

  @Test
  void points_at_the_words_and_tells_them_back() {
    var words = "Mila, sorry, but you should have read the manual.";

    var finding = only("tone.blaming", GUARD.findings(words, "en", COMPLAINT));

    assertThat(words.substring(finding.start(), finding.end())).isEqualTo("you should have read");
    assertThat(finding.why()).isEqualTo("“you should have read” puts the blame on the customer.");
    assertThat(finding.suggestion()).isNotBlank();
    assertThat(finding.source()).isNotBlank();
  }

  @Test
  void speaks_polish_to_a_polish_desk_whatever_the_language_of_the_draft() {
    var context = COMPLAINT.inDeskLanguage("pl-PL");

    var finding = only("tone.blaming", GUARD.findings("You should have read it.", "en", context));

    assertThat(finding.why()).isEqualTo("„You should have read” obarcza klienta winą.");
  }

  @Test
  void points_behind_the_last_letter_when_something_is_missing() {
    var finding = only("missing.apology", GUARD.findings("Mila, wait.", "en", COMPLAINT));

    assertThat(finding.start()).isEqualTo(11).isEqualTo(finding.end());
  }

  @Test
  void reads_both_languages_whatever_the_label_says() {
    assertThat(rules("Mila, to Pani wina.", "en", COMPLAINT)).contains("tone.blaming");
    assertThat(rules("Anna, it is your own fault.", "pl", Situations.complaint("pl")))
        .contains("tone.blaming");
  }

  @Test
  void is_not_fooled_by_capitals_missing_diacritics_or_look_alike_letters() {
    assertThat(rules("TRZEBA BYLO PRZECZYTAC instrukcje.", "pl", Situations.complaint("pl")))
        .contains("tone.blaming");
    assertThat(rules("It is 𝐲𝐨𝐮𝐫 𝐨𝐰𝐧 𝐟𝐚𝐮𝐥𝐭.", "en", COMPLAINT))
        .contains("tone.blaming");
    assertThat(rules("It is your own f\u200bault.", "en", COMPLAINT))
        .contains("tone.blaming", "text.hidden");
  }

  @Test
  void blocks_an_answer_to_a_troll_but_not_the_safety_lane() {
    var troll = new Answered("", "en", "mila_b", Optional.of("Mila"), true, true);
    var context = COMPLAINT.with(troll);

    assertThat(blocking(GOOD, context)).containsExactly("target.hostile-author");
    assertThat(blocking("Unplug the charger now.", context.with(Purpose.SAFETY_INSTRUCTION)))
        .isEmpty();
  }

  @Test
  void blocks_inside_the_verify_gate_but_not_the_safety_lane() {
    var context = COMPLAINT.with(new Timing(false, Situations.TUESDAY_NOON));

    assertThat(blocking(GOOD, context)).containsExactly("gate.verify");
    assertThat(blocking("Unplug the charger now.", context.with(Purpose.SAFETY_INSTRUCTION)))
        .isEmpty();
  }

  @Test
  void blocks_a_second_public_reply_but_not_a_private_message() {
    var answered = COMPLAINT.with(new Venue(true, List.of(), true));
    var inPrivate = COMPLAINT.with(new Venue(false, List.of(), true));

    assertThat(blocking(GOOD, answered)).containsExactly("thread.second-reply");
    assertThat(blocking(GOOD, inPrivate)).isEmpty();
  }

  @Test
  void lets_a_private_message_speak_of_money_and_orders_but_never_of_cards() {
    var inPrivate = COMPLAINT.with(new Venue(false, List.of(), false));

    assertThat(blocking("We will refund your order 10024417.", inPrivate)).isEmpty();
    assertThat(blocking("Is 4111 1111 1111 1111 your card?", inPrivate))
        .containsExactly("personal-data.card");
  }

  @Test
  void knows_our_own_contacts() {
    var voice = new OurVoice(Set.of("+48 600 100 200", "ola@acme.example"), List.of());
    var words = "Reach Ola at ola@acme.example or 600 100 200.";

    assertThat(blocking(words, COMPLAINT))
        .containsExactlyInAnyOrder("personal-data.email", "personal-data.phone");
    assertThat(blocking(words, COMPLAINT.with(voice))).isEmpty();
  }

  @Test
  void marks_what_does_not_fit_the_channel() {
    var limit = new LengthLimit(10, Unit.GRAPHEMES);
    var context = COMPLAINT.with(new Venue(true, List.of(limit), false));

    var finding = only("length.channel", GUARD.findings("0123456👩‍👩‍👧89abc", "en", context));

    assertThat(finding.start()).isEqualTo("0123456👩‍👩‍👧89".length());
    assertThat(finding.why()).contains("13 / 10");
  }

  @Test
  void says_that_it_cannot_judge_another_language() {
    assertThat(rules("Es tut uns leid, Mila.", "de", COMPLAINT)).contains("language.unread");
    assertThat(rules(GOOD, "en-GB", COMPLAINT)).doesNotContain("language.unread");
  }

  @Test
  void blocks_what_is_too_long_to_read() {
    var words = "a ".repeat(5_001);

    assertThat(blocking(words, COMPLAINT)).containsExactly("length.unreadable");
  }

  @Test
  void asks_nothing_of_an_answer_to_praise_or_a_question() {
    var praise = new Answered("", "en", "mila_b", Optional.empty(), false, false);

    assertThat(GUARD.findings("Thank you, that made our day!", "en", COMPLAINT.with(praise)))
        .isEmpty();
  }

  @Test
  void forgives_office_hours_while_they_last() {
    var words = "Our office hours are nine to five.";
    var atNight = COMPLAINT.with(new Timing(true, Situations.SATURDAY_NIGHT));

    assertThat(rules(words, "en", COMPLAINT)).doesNotContain("brush-off.hours");
    assertThat(rules(words, "en", atNight)).contains("brush-off.hours");
  }

  @Test
  void tells_findings_in_the_order_of_the_text() {
    var findings =
        GUARD.findings("You are so stupid. Calm down!! It is your own fault.", "en", COMPLAINT);

    assertThat(findings).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
  }

  private static List<String> rules(String words, String language, GuardContext context) {
    return GUARD.findings(words, language, context).stream().map(Finding::rule).toList();
  }

  private static List<String> blocking(String words, GuardContext context) {
    return GUARD.findings(words, "en", context).stream()
        .filter(finding -> finding.severity() == Finding.Severity.BLOCK)
        .map(Finding::rule)
        .toList();
  }

  private static Finding only(String rule, List<Finding> findings) {
    var ofRule = findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    assertThat(ofRule).hasSize(1);
    return ofRule.getFirst();
  }

  private static Draft saying(String words) {
    var bluesky = new ChannelId("bluesky");
    return new Draft(
        new DraftId("d1"),
        new Account(new BrandId("acme"), bluesky, "acme.example"),
        new PostId(bluesky, "p1"),
        new PostId(bluesky, "p1"),
        words,
        "en",
        new PersonId("ola"));
  }
}
