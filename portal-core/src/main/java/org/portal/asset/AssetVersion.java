package org.portal.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.asset.internal.Fingerprint;
import org.portal.layout.weave.SectionStyle;

/**
 * The version of everything below {@code /assets/}, as part of its addresses: browsers may keep
 * what they have for ever, and ask anew when anything is different. Equal on all nodes that have
 * the same files and sections.
 */
@ApplicationScoped
public class AssetVersion {

  private final AssetFiles files;
  private final SectionStyles styles;
  private volatile String filesFingerprint;
  private volatile Known known;

  private record Known(List<SectionStyle> styles, String version) {}

  /** For the container's proxy only. */
  protected AssetVersion() {
    this(null, null);
  }

  /** Computes nothing yet. */
  @Inject
  public AssetVersion(AssetFiles files, SectionStyles styles) {
    this.files = files;
    this.styles = styles;
  }

  /**
   * The current version: ten letters, digits, hyphens or underscores, fit for a segment of an
   * address. The files are read once, at the first call.
   */
  public String current() {
    List<SectionStyle> now = styles.all();
    Known before = known;
    if (before != null && before.styles.equals(now)) {
      return before.version;
    }
    Fingerprint fingerprint = new Fingerprint().add(fingerprintOfFiles());
    for (SectionStyle style : now) {
      fingerprint.add(style.toString());
    }
    String version = fingerprint.shortText();
    known = new Known(List.copyOf(now), version);
    return version;
  }

  private String fingerprintOfFiles() {
    String fingerprint = filesFingerprint;
    if (fingerprint == null) {
      Fingerprint all = new Fingerprint();
      for (String name : files.names()) {
        all.add(name);
        files.read(name).ifPresent(all::add);
      }
      fingerprint = all.shortText();
      filesFingerprint = fingerprint;
    }
    return fingerprint;
  }
}
