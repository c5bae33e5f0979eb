package firebreak.desk.orders;

import firebreak.desk.orders.OrderSource.Kind;
import firebreak.desk.platform.Mistakes;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an administrator typed about where orders are kept; what is not sent is null. */
record OrdersForm(
    @Nullable String kind,
    @Nullable String address,
    @Nullable String user,
    @Nullable String secret,
    @Nullable String query,
    @Nullable String mapping,
    @Nullable Integer seconds) {

  private static final Pattern READS = Pattern.compile("(?is)\\s*(select|with)\\b[^;]*");
  private static final Pattern DATABASE =
      Pattern.compile(
          "jdbc:postgresql://[\\w.\\-\\[\\]:]+/[\\w\\-]+(\\?(sslmode|currentSchema)=[\\w\\-]+"
              + "(&(sslmode|currentSchema)=[\\w\\-]+)*)?");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s{}]+\\{number}[^\\s{}]*");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9\\-]{0,60}");
  private static final int LONGEST = 4_000;
  private static final int MOST_SECONDS = 30;

  static OrdersForm of(OrderSource source) {
    return new OrdersForm(
        source.kind().name(),
        source.address(),
        source.user(),
        "",
        source.query(),
        source.mapping(),
        source.seconds());
  }

  OrderSource source() {
    return new OrderSource(
        kindOf(),
        text(address),
        text(user),
        text(query),
        text(mapping),
        Objects.requireNonNullElse(seconds, 0));
  }

  String typedSecret() {
    return text(secret);
  }

  private Kind kindOf() {
    return Arrays.stream(Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(Kind.NONE);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /**
   * What is wrong with it.
   *
   * @param known what is stored: a secret never follows to another address by itself
   */
  Mistakes mistakes(OrderSource known, boolean hasSecret) {
    var source = source();
    var mistakes = new Mistakes();
    if (source.kind() == Kind.NONE) {
      return mistakes;
    }
    if (source.kind() == Kind.REST) {
      checkWeb(source, mistakes);
    } else {
      checkDatabase(source, mistakes);
    }
    mistakes.check(!source.mapped().isEmpty(), "mapping", "orders.wrong.mapping");
    mistakes.check(
        source.seconds() >= 1 && source.seconds() <= MOST_SECONDS,
        "seconds",
        "orders.wrong.seconds");
    int length = source.query().length() + source.mapping().length();
    mistakes.check(length <= LONGEST, "mapping", "orders.wrong.long");
    boolean follows = hasSecret && typedSecret().isEmpty();
    mistakes.check(
        !follows || source.address().equals(known.address()), "secret", "orders.wrong.secret");
    mistakes.check(typedSecret().lines().count() <= 1, "secret", "orders.wrong.secret-line");
    return mistakes;
  }

  private static void checkWeb(OrderSource source, Mistakes mistakes) {
    mistakes.check(WEB.matcher(source.address()).matches(), "address", "orders.wrong.web");
    mistakes.check(
        source.user().isEmpty() || HEADER.matcher(source.user()).matches(),
        "user",
        "orders.wrong.header");
    mistakes.check(
        source.mapped().values().stream().allMatch(one -> one.startsWith("/")),
        "mapping",
        "orders.wrong.pointer");
  }

  private static void checkDatabase(OrderSource source, Mistakes mistakes) {
    mistakes.check(
        DATABASE.matcher(source.address()).matches(), "address", "orders.wrong.database");
    mistakes.check(READS.matcher(source.query()).matches(), "query", "orders.wrong.query");
    mistakes.check(source.query().contains(":number"), "query", "orders.wrong.query-number");
  }

  /** Never shows the secret, whoever writes this form anywhere. */
  @Override
  public String toString() {
    return "OrdersForm " + kind + " " + address;
  }
}
