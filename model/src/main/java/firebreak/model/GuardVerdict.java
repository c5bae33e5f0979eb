package firebreak.model;

import java.util.List;

/**
 * The reply guard's verdict about exact words.
 *
 * @param fingerprint {@link Draft#fingerprint()} of what was read
 */
public record GuardVerdict(String fingerprint, List<Finding> findings) {

  public GuardVerdict {
    Required.text(fingerprint, "the fingerprint of a verdict");
    findings = List.copyOf(findings);
  }

  public boolean blocks() {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.BLOCK);
  }
}
