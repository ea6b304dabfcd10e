package org.portal.content.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentLimits;
import org.portal.content.InvalidContentException;
import org.portal.content.TestItem;
import org.portal.localization.PortalLocale;

class ItemRulesTest {

  private static final PortalLocale ENGLISH = new PortalLocale("en");

  /** No constraints: the provider is the container's. */
  private static final Validator NOTHING_TO_SAY =
      (Validator)
          Proxy.newProxyInstance(
              ItemRulesTest.class.getClassLoader(),
              new Class<?>[] {Validator.class},
              (proxy, method, arguments) -> Set.of());

  private final TestItem item = new TestItem();

  @BeforeEach
  void aGoodItem() {
    item.setSlug("good");
    item.text(ENGLISH).setTitle("Good");
  }

  private String faults() {
    return assertThrows(
            InvalidContentException.class,
            () -> new ItemRules(NOTHING_TO_SAY).clean(item, List.of()))
        .getMessage();
  }

  @Test
  void aGoodItemPasses() {
    new ItemRules(NOTHING_TO_SAY).clean(item, List.of());
    assertEquals("Good", item.text(ENGLISH).getTitle());
  }

  @Test
  void textsAreCleaned() {
    item.text(ENGLISH).setTitle(" Go\u0000od\u202e ");
    item.text(ENGLISH).setSummary("\u200b");
    new ItemRules(NOTHING_TO_SAY).clean(item, List.of());
    assertEquals("Good", item.text(ENGLISH).getTitle());
    assertEquals(null, item.text(ENGLISH).getSummary());
  }

  @Test
  void theSourceIsCleanedToo() {
    item.setSource("Regis\u202eter ");
    new ItemRules(NOTHING_TO_SAY).clean(item, List.of());
    assertEquals("Register", item.getSource());
  }

  @Test
  void anInvisibleTitleIsEmpty() {
    item.text(ENGLISH).setTitle("\u200b \u00a0");
    assertTrue(faults().contains("The title (en) is empty."));
  }

  @Test
  void tooLongSaysHowLongAndHowMuchIsAllowed() {
    item.text(ENGLISH).setTitle("x".repeat(ContentLimits.TITLE + 1));
    assertEquals("The title (en) has 601 characters; 600 are allowed.", faults());
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    item.text(ENGLISH).setTitle("x".repeat(ContentLimits.TITLE + 1));
    item.text(ENGLISH).setSummary("x".repeat(ContentLimits.SUMMARY + 1));
    assertTrue(faults().contains("title") && faults().contains("summary"));
  }

  @Test
  void tagsThatDifferOnlyByCaseOrSpacesAreOne() {
    item.getTags().addAll(List.of("Castle", "castle ", " CASTLE", "old  town"));
    new ItemRules(NOTHING_TO_SAY).clean(item, List.of());
    assertEquals(Set.of("Castle", "old town"), item.getTags());
  }

  @Test
  void tooManyTagsAreRefused() {
    for (int number = 0; number < 500; number++) {
      item.getTags().add("tag " + number);
    }
    assertEquals("There are 500 tags; 50 are allowed.", faults());
  }
}
