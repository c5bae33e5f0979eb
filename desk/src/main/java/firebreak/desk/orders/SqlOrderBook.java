package firebreak.desk.orders;

import firebreak.desk.orders.LookUp.Why;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Asks a shop's database with one read-only query. */
final class SqlOrderBook implements OrderBook {

  /*
   * The connection is opened for one question and closed after it: look-ups are rare, and an idle
   * connection to somebody else's shop is a burden to them. The transaction is read-only and never
   * committed: closing drops it. One row is read, and only the mapped columns leave this class.
   */
  private static final int LONGEST_VALUE = 200;

  private final OrderSource source;
  private final String password;

  SqlOrderBook(OrderSource source, String password) {
    this.source = source;
    this.password = password;
  }

  @Override
  public LookUp find(String number) {
    try (var connection = DriverManager.getConnection(source.address(), properties())) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return ask(connection, number);
    } catch (SQLException e) {
      return new LookUp.Broken(whyNot(e));
    }
  }

  private LookUp ask(Connection connection, String number) {
    var template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    template.setQueryTimeout(source.seconds());
    template.setMaxRows(1);
    try {
      List<Map<String, @Nullable Object>> rows =
          JdbcClient.create(template)
              .sql(source.query())
              .param("number", number)
              .query()
              .listOfRows();
      return rows.isEmpty() ? new LookUp.NoSuchOrder() : mapped(rows.getFirst());
    } catch (DataAccessException e) {
      var cause = e.getMostSpecificCause();
      return new LookUp.Broken(
          cause instanceof SQLException sql && isTimeOut(sql) ? Why.TOO_SLOW : Why.BAD_QUERY);
    }
  }

  private LookUp mapped(Map<String, @Nullable Object> row) {
    var facts = new LinkedHashMap<String, String>();
    source
        .mapped()
        .forEach((name, column) -> {
          var value = row.get(column);
          if (value != null) {
            facts.put(name, cut(value.toString()));
          }
        });
    return facts.isEmpty() ? new LookUp.Broken(Why.NOTHING_MAPPED) : new LookUp.Found(facts);
  }

  static String cut(String value) {
    var line = value.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
  }

  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("user", source.user());
    properties.setProperty("password", password);
    for (var name : List.of("connectTimeout", "loginTimeout")) {
      properties.setProperty(name, Integer.toString(source.seconds()));
    }
    // the query's own time-out comes first: it says what happened and leaves the server tidy
    properties.setProperty("socketTimeout", Integer.toString(source.seconds() + 1));
    return properties;
  }

  private static Why whyNot(SQLException broken) {
    var state = broken.getSQLState() == null ? "" : broken.getSQLState();
    if (state.startsWith("28")) {
      return Why.REFUSED;
    }
    return isTimeOut(broken) ? Why.TOO_SLOW : Why.UNREACHABLE;
  }

  private static boolean isTimeOut(SQLException broken) {
    return "57014".equals(broken.getSQLState())
        || broken.getCause() instanceof java.net.SocketTimeoutException;
  }
}
