package firebreak.desk.platform;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: the embedded one, or any PostgreSQL server by URL. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettings {

  private static final String NO_SERVER =
      "environment.getProperty('firebreak.database.url', '').isBlank()";

  /** Used when nobody names a server. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnExpression(NO_SERVER)
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DataFolder folder) {
      return EmbeddedDatabase.start(folder.path().resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
      return new Connection(database.jdbcUrl(), "postgres", "postgres");
    }

    @Bean
    DatabaseWatch databaseWatch(EmbeddedDatabase database) {
      return new DatabaseWatch(database);
    }
  }

  /** Used when {@code FIREBREAK_DATABASE_URL} names a server. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnExpression("!" + NO_SERVER)
  static class Server {

    @Bean
    JdbcConnectionDetails serverConnection(
        @org.springframework.beans.factory.annotation.Value("${firebreak.database.url}")
            String url) {
      return Connection.parse(url);
    }
  }

  /** Where the database is and who we are there. */
  record Connection(String url, String user, String password) implements JdbcConnectionDetails {

    /** Reads {@code postgresql://user:password@host:port/name}, with or without {@code jdbc:}. */
    static Connection parse(String given) {
      var address = URI.create(given.startsWith("jdbc:") ? given.substring(5) : given);
      if (address.getScheme() == null || !address.getScheme().startsWith("postgres")) {
        throw new IllegalArgumentException(
            "FIREBREAK_DATABASE_URL must look like postgresql://user:password@host:5432/name");
      }
      var who = address.getUserInfo() == null ? "" : address.getUserInfo();
      int colon = who.indexOf(':');
      var user = colon < 0 ? who : who.substring(0, colon);
      var password = colon < 0 ? "" : who.substring(colon + 1);
      var query = address.getQuery() == null ? "" : "?" + address.getQuery();
      int port = address.getPort() < 0 ? 5432 : address.getPort();
      var url = "jdbc:postgresql://" + address.getHost() + ":" + port + address.getPath() + query;
      return new Connection(url, user, password);
    }

    @Override
    public String getUsername() {
      return user;
    }

    @Override
    public String getPassword() {
      return password;
    }

    @Override
    public String getJdbcUrl() {
      return url.contains("?")
          ? url + "&reWriteBatchedInserts=true"
          : url + "?reWriteBatchedInserts=true";
    }

    @Override
    public String toString() {
      return url + " as " + user;
    }
  }
}
