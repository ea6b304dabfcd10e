package org.portal.contract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A list shows a bounded number of items, however many there are. */
final class PagingRule {

  private static final int MOST_ENTRIES = 150;
  private static final int MOST_BYTES = 600_000;

  private PagingRule() {}

  static Optional<String> fault(Document page, String text, ContractOutline.Section section) {
    int entries = page.select("main li, main article, main tr").size();
    int allowed = Math.max(MOST_ENTRIES, 3 * section.pageSize());
    if (entries > allowed) {
      return Optional.of(
          "The list shows %d entries at once; about %d are allowed. Read pages with ContentReader.list and show <portal:pager/>."
              .formatted(entries, section.pageSize()));
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of(
            "The page has %d bytes; at most %d are allowed. Show summaries, and fewer of them."
                .formatted(bytes, MOST_BYTES))
        : Optional.empty();
  }
}
