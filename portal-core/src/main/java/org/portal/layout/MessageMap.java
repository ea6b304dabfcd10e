package org.portal.layout;

import java.util.AbstractMap;
import java.util.Set;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;

/** The messages of one language as a map, for {@code #{text['key']}} in templates. */
final class MessageMap extends AbstractMap<String, String> {

  private final Messages messages;
  private final PortalLocale locale;

  MessageMap(Messages messages, PortalLocale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  @Override
  public String get(Object key) {
    return messages.text(locale, String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return messages.optional(locale, String.valueOf(key)).isPresent();
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of(); // templates ask by key; nobody lists all
  }
}
