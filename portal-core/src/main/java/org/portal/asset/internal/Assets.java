package org.portal.asset.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.portal.asset.AssetFiles;
import org.portal.asset.AssetVersion;
import org.portal.asset.SectionStyles;
import org.portal.layout.weave.SectionStyle;

/**
 * Finds assets: files, style sheets that are put together, and woven pictures; kept in memory up to
 * a limit.
 */
@ApplicationScoped
class Assets {

  private static final long MOST_BYTES_IN_MEMORY = 32L * 1024 * 1024;

  private final AssetFiles files;
  private final SectionStyles styles;
  private final AssetVersion version;
  private final Cache<AssetAddress, Asset> finished =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_IN_MEMORY)
          .weigher((AssetAddress address, Asset asset) -> asset.weight())
          .build();

  /** For the container's proxy only. */
  Assets() {
    this(null, null, null);
  }

  @Inject
  Assets(AssetFiles files, SectionStyles styles, AssetVersion version) {
    this.files = files;
    this.styles = styles;
    this.version = version;
  }

  /** The asset of a name in its current version; empty if there is none. */
  Optional<Asset> find(String name) {
    return ContentTypes.of(name)
        .flatMap(
            kind ->
                Optional.ofNullable(
                    finished.get(
                        new AssetAddress(version.current(), name),
                        address -> bytes(name).map(bytes -> Asset.of(bytes, kind)).orElse(null))));
  }

  private Optional<byte[]> bytes(String name) {
    List<SectionStyle> current = styles.all();
    return StyleSheets.css(name, current, files)
        .or(() -> WovenAssets.svg(name, current).map(svg -> svg.getBytes(StandardCharsets.UTF_8)))
        .or(() -> files.read(name));
  }
}
