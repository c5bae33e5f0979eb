package firebreak.channel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Capabilities.Ability;
import firebreak.channel.contract.ChannelContract.Promise;
import java.util.List;

/** A channel tells the truth about itself. */
final class Declaring {

  static final List<Promise> PROMISES =
      List.of(
          new Promise("listens exactly when it says so", Declaring::listensAsDeclared),
          new Promise("replies exactly when it says so", Declaring::repliesAsDeclared),
          new Promise("declares nothing that needs what it cannot do", Declaring::isConsistent),
          new Promise("has a name for people", Declaring::hasAName));

  private Declaring() {}

  private static void listensAsDeclared(ChannelUnderTest test) {
    boolean declared = test.channel().capabilities().does().contains(Ability.LISTEN);

    assertThat(test.channel().listening().isPresent()).isEqualTo(declared);
    assertThat(test.source().isPresent())
        .as("a listening channel brings a source")
        .isEqualTo(declared);
  }

  private static void repliesAsDeclared(ChannelUnderTest test) {
    var capabilities = test.channel().capabilities();
    boolean declared = capabilities.does().contains(Ability.REPLY);

    assertThat(test.channel().replying().isPresent()).isEqualTo(declared);
    assertThat(capabilities.replyLimit().isPresent()).isEqualTo(declared);
    assertThat(test.stage().isPresent())
        .as("a replying channel brings a stage")
        .isEqualTo(declared);
  }

  private static void isConsistent(ChannelUnderTest test) {
    var capabilities = test.channel().capabilities();
    var does = capabilities.does();

    if (!does.contains(Ability.LISTEN)) {
      assertThat(does)
          .doesNotContain(
              Ability.RESUME, Ability.SEES_EDITS, Ability.SEES_DELETIONS, Ability.SEES_ENGAGEMENT);
    }
    if (!does.contains(Ability.REPLY)) {
      assertThat(does).doesNotContain(Ability.FIND_OWN_REPLY);
    }
    if (!does.contains(Ability.RESUME)) {
      assertThat(capabilities.resumesFrom()).isEmpty();
    }
  }

  private static void hasAName(ChannelUnderTest test) {
    assertThat(test.channel().name()).isNotBlank();
  }
}
