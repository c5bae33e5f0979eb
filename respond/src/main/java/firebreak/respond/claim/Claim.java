package firebreak.respond.claim;

import firebreak.model.PersonId;
import firebreak.respond.claim.ClaimEvent.AnswerApproved;
import firebreak.respond.claim.ClaimEvent.AnswerProposed;
import firebreak.respond.claim.ClaimEvent.EvidenceAdded;
import firebreak.respond.claim.ClaimEvent.OwnerChanged;
import firebreak.respond.claim.ClaimEvent.Reworded;
import firebreak.respond.claim.ClaimEvent.StatusChanged;
import firebreak.respond.claim.ClaimEvent.TakenOn;
import firebreak.respond.crisis.ClaimVerdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A circulating statement as its history tells it; the history only grows. */
public record Claim(ClaimId id, List<ClaimEvent> history) {

  /** The languages in which a claim can be answered. */
  public static final List<String> LANGUAGES = List.of("en", "pl");

  public Claim {
    history = List.copyOf(history);
    if (history.isEmpty() || !(history.getFirst() instanceof TakenOn)) {
      throw new IllegalArgumentException("a claim begins by being taken on: " + id);
    }
  }

  /** How people say it; the first one names the claim. */
  public List<String> wordings() {
    return all(Reworded.class)
        .reduce((earlier, later) -> later)
        .map(Reworded::wordings)
        .orElseGet(() -> ((TakenOn) history.getFirst()).wordings());
  }

  public String name() {
    return wordings().getFirst();
  }

  /** What the latest judgement says; unverified before the first one. */
  public ClaimVerdict status() {
    return all(StatusChanged.class)
        .reduce((earlier, later) -> later)
        .map(StatusChanged::to)
        .orElse(ClaimVerdict.UNVERIFIED);
  }

  public boolean isVerified() {
    return status() != ClaimVerdict.UNVERIFIED;
  }

  /** Who sees to it: at first whoever took it on. */
  public PersonId owner() {
    return all(OwnerChanged.class)
        .reduce((earlier, later) -> later)
        .map(OwnerChanged::owner)
        .orElseGet(() -> history.getFirst().by());
  }

  public List<EvidenceAdded> evidence() {
    return all(EvidenceAdded.class).toList();
  }

  /** The latest answer in each language, English first. */
  public List<Answer> answers() {
    return LANGUAGES.stream().map(this::answer).flatMap(Optional::stream).toList();
  }

  /** The answers that a second person has agreed to as they stand. */
  public List<Answer> approvedAnswers() {
    return answers().stream().filter(Answer::isApproved).toList();
  }

  public Optional<Answer> answer(String language) {
    return all(AnswerProposed.class)
        .filter(proposed -> proposed.language().equals(language))
        .reduce((earlier, later) -> later)
        .map(this::answer);
  }

  /**
   * An approval counts for the text, its language, the wordings and the status that were read, and
   * for nothing that came before the last change of any of them.
   */
  private Answer answer(AnswerProposed proposed) {
    var fingerprint = fingerprint(proposed.language(), proposed.words());
    var approval =
        history.subList(lastChange(proposed), history.size()).stream()
            .filter(AnswerApproved.class::isInstance)
            .map(AnswerApproved.class::cast)
            .filter(yes -> yes.fingerprint().equals(fingerprint))
            .reduce((earlier, later) -> later)
            .map(yes -> new Answer.Approval(yes.by(), yes.at()));
    return new Answer(
        proposed.language(), proposed.words(), proposed.by(), proposed.at(), fingerprint, approval);
  }

  private int lastChange(AnswerProposed proposed) {
    int last = history.lastIndexOf(proposed);
    for (int i = last; i < history.size(); i++) {
      boolean changes =
          switch (history.get(i)) {
            case StatusChanged _, Reworded _ -> true;
            case TakenOn _, OwnerChanged _, EvidenceAdded _ -> false;
            case AnswerProposed _, AnswerApproved _ -> false;
          };
      last = changes ? i : last;
    }
    return last;
  }

  private String fingerprint(String language, String words) {
    var bound = new ArrayList<>(List.of(id.value(), language, words, status().name()));
    bound.addAll(wordings());
    var digest = sha256();
    for (var part : bound) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  private <E extends ClaimEvent> Stream<E> all(Class<E> kind) {
    return history.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** A longer history; this one stays as it is. */
  public Claim and(ClaimEvent event) {
    return new Claim(id, Stream.concat(history.stream(), Stream.of(event)).toList());
  }
}
