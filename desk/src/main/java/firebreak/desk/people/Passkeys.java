package firebreak.desk.people;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of everyone: only their public halves lie here. */
@Component
class Passkeys implements UserCredentialRepository {

  private static final int LONGEST_LABEL = 60;

  private final UserCredentialRepository stored;
  private final PublicKeyCredentialUserEntityRepository owners;
  private final Audit audit;

  Passkeys(JdbcOperations db, PublicKeyCredentialUserEntityRepository owners, Audit audit) {
    this.stored = new JdbcUserCredentialRepository(db);
    this.owners = owners;
    this.audit = audit;
  }

  List<Passkey> of(PersonId person) {
    return owned(person).stream()
        .map(one ->
            new Passkey(
                one.getCredentialId().toBase64UrlString(),
                one.getLabel(),
                one.getCreated(),
                one.getLastUsed()))
        .toList();
  }

  /** Removes one of this person's own passkeys; a stranger's stays. */
  @Transactional
  public boolean remove(PersonId person, String id) {
    var own =
        owned(person).stream()
            .filter(one -> one.getCredentialId().toBase64UrlString().equals(id))
            .findFirst();
    own.ifPresent(one -> {
      stored.delete(one.getCredentialId());
      audit.record(person.value(), "passkey.removed", person.value(), one.getLabel());
    });
    return own.isPresent();
  }

  private List<CredentialRecord> owned(PersonId person) {
    return Optional.ofNullable(owners.findByUsername(person.value()))
        .map(owner -> stored.findByUserId(owner.getId()))
        .orElseGet(List::of);
  }

  @Override
  @Transactional
  public void save(CredentialRecord passkey) {
    if (stored.findByCredentialId(passkey.getCredentialId()) != null) {
      stored.save(passkey); // it was used, and its counter moved
      return;
    }
    var label = labelOf(passkey);
    stored.save(ImmutableCredentialRecord.fromCredentialRecord(passkey).label(label).build());
    Optional.ofNullable(owners.findById(passkey.getUserEntityUserId()))
        .ifPresent(owner -> audit.record(owner.getName(), "passkey.added", owner.getName(), label));
  }

  private static String labelOf(CredentialRecord passkey) {
    var plain = passkey.getLabel().replaceAll("\\p{Cntrl}", " ").strip();
    var named = plain.isEmpty() ? "passkey" : plain;
    return named.length() <= LONGEST_LABEL ? named : named.substring(0, LONGEST_LABEL);
  }

  @Override
  public void delete(Bytes id) {
    stored.delete(id);
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return stored.findByCredentialId(id);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes owner) {
    return stored.findByUserId(owner);
  }

  /** A passkey as its owner knows it. */
  record Passkey(String id, String label, Instant created, Instant lastUsed) {}
}
