package firebreak.channel.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * The suite that every channel must pass. What a channel declares decides which parts apply; what
 * it does not declare must really be absent.
 */
public abstract class ChannelContract {

  /** A fresh channel with a fresh world behind it. */
  protected abstract ChannelUnderTest open() throws Exception;

  @TestFactory
  Stream<DynamicTest> keeps_the_contract() throws Exception {
    var promises = new ArrayList<Promise>(Declaring.PROMISES);
    try (var look = open()) {
      if (look.source().isPresent()) {
        promises.addAll(Hearing.promises(look.channel().capabilities(), look.source().get()));
      }
      if (look.listener().isPresent()) {
        promises.addAll(Messages.promises(look.listener().get()));
      }
      if (look.hands().isPresent()) {
        promises.addAll(Carrying.PROMISES);
      }
      if (look.stage().isPresent()) {
        promises.addAll(Speaking.promises(look.channel().capabilities(), look.stage().get()));
      }
    }
    return promises.stream().map(this::test);
  }

  private DynamicTest test(Promise promise) {
    return DynamicTest.dynamicTest(
        promise.sentence(),
        () -> {
          try (var fresh = open()) {
            promise.check().accept(fresh);
          }
        });
  }

  /** One thing that a channel promises. */
  record Promise(String sentence, ThrowingConsumer<ChannelUnderTest> check) {}

  /** Puts lists of promises together. */
  static List<Promise> when(boolean applies, Promise... promises) {
    return applies ? List.of(promises) : List.of();
  }
}
