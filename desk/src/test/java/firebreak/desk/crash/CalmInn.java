package firebreak.desk.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;

/** A made-up brand that nobody is angry with and that answers everyone who speaks of it. */
final class CalmInn {

  private CalmInn() {}

  /** After Acme, whose people answer for it too. */
  static void moveInto(JdbcClient db, Path folder, URI wall) throws IOException {
    db.sql(
            "insert into brand (id, name, zone, created_at)"
                + " values ('calm', 'Calm Inn', 'Europe/Warsaw', now())")
        .update();
    db.sql(
            """
            insert into watch (brand_id, id, name, spec) values ('calm', 'name', 'Our name',
              '{"anyOf": ["calminn"], "allOf": [], "noneOf": [], "languages": []}')
            """)
        .update();
    db.sql(
            "insert into account (brand_id, channel, handle, service)"
                + " values ('calm', 'bluesky', 'calminn.example', ?)")
        .param(wall.toString())
        .update();
    db.sql("insert into secret (name, sealed) values ('account/calm/bluesky', ?)")
        .param(sealed("app-password", folder))
        .update();
  }

  private static String sealed(String secret, Path folder) throws IOException {
    var key = HexFormat.of().parseHex(Files.readString(folder.resolve("secrets.key")).strip());
    var seal = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
    return HexFormat.of().formatHex(seal.encrypt(secret.getBytes(UTF_8)));
  }

  /** Hands words under every post that has none yet to the sender, as an approval does. */
  static void answerEveryone(JdbcClient db) {
    db.sql(
            """
            with unanswered as (
              select m.external_id, p.root_id from mention m
              join post p on p.channel = m.channel and p.external_id = m.external_id
              where m.brand_id = 'calm' and not exists (
                select from reply r where r.brand_id = 'calm' and r.post_id = m.external_id)
              order by m.seq limit 5),
            written as (
              insert into reply (brand_id, channel, handle, post_id, root_id, words, language, kind,
                author_id, writers, state, since)
              select 'calm', 'bluesky', 'calminn.example', external_id, root_id,
                'Thank you for telling us. We are glad that you liked it and look forward to'
                || ' seeing you again. Jan', 'en', 'SUBSTANCE', 'ana', array['ana'], 'OUT', now()
              from unanswered returning id, root_id)
            insert into publication (reply_id, brand_id, channel, root_id, command, state,
              queued_by, queued_at, next_at)
            select id, 'calm', 'bluesky', root_id, md5(id::text || root_id), 'QUEUED', 'ana',
              now(), now() from written
            """)
        .update();
  }
}
