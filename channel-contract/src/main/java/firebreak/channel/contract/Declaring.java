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
          new Promise("asks for a person's hands exactly when it says so", Declaring::isCarried),
          new Promise("writes in private exactly when it says so", Declaring::writesAsDeclared),
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
    assertThat(capabilities.replyLimit().isPresent())
        .isEqualTo(declared || capabilities.does().contains(Ability.ASSISTED_REPLY));
    assertThat(test.stage().isPresent())
        .as("a replying channel brings a stage")
        .isEqualTo(declared);
  }

  private static void isCarried(ChannelUnderTest test) {
    var does = test.channel().capabilities().does();
    boolean declared = does.contains(Ability.ASSISTED_REPLY);

    assertThat(test.channel().assisting().isPresent()).isEqualTo(declared);
    assertThat(test.hands().isPresent())
        .as("a channel that needs a person's hands brings them")
        .isEqualTo(declared);
    assertThat(declared && does.contains(Ability.REPLY))
        .as("no person is asked to do what the channel can do itself")
        .isFalse();
  }

  private static void writesAsDeclared(ChannelUnderTest test) {
    boolean declared = test.channel().capabilities().does().contains(Ability.MESSAGE_PRIVATELY);

    assertThat(test.channel().messaging().isPresent()).isEqualTo(declared);
    assertThat(test.listener().isPresent())
        .as("a channel that writes in private brings a person who listens")
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
