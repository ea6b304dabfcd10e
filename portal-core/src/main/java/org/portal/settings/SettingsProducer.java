package org.portal.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.portal.localization.Localization;
import org.portal.localization.Messages;

/** Reads the settings once, from the system properties that the launcher sets. */
@ApplicationScoped
public class SettingsProducer {

  private PortalSettings settings;

  /** The settings; they do not change while the portal runs. */
  @Produces
  public synchronized PortalSettings settings() {
    if (settings == null) {
      settings = new SettingsReader(key -> Optional.ofNullable(System.getProperty(key))).read();
    }
    return settings;
  }

  /** What depends on the language, for this portal's languages and zone. */
  @Produces
  @ApplicationScoped
  public Localization localization(Messages messages) {
    return new Localization(messages, settings().zone(), settings().locales());
  }
}
