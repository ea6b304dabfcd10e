package org.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin",
        "/admin/modules",
        "/admin/content/news/item-1",
        "/admin/modules?sort=name&page=2",
        "/admin/content?q=%D0%BC%D0%B8%D1%80"
      })
  void leadsToPagesOfTheAdministration(String wanted) {
    assertEquals(wanted, ReturnAddress.safe(wanted));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/admin",
        "/\\evil.example",
        "\\\\evil.example",
        "/admin//evil.example",
        "/admin/../../evil",
        "/admin/./x",
        "/admin/.hidden",
        "/admin/%2e%2e/x",
        "/administrator",
        "/admin@evil.example",
        "/en/news",
        "javascript:alert(1)",
        " /admin",
        "/admin/modules\r\nSet-Cookie: a=b",
        "/admin?x=\r\n",
        "/admin?x=<script>",
        "/admin/modules#\"",
        "/admin/sign-in?next=/admin",
        "/admin/sign-out",
        "/admin/first-administrator?token=x"
      })
  void leadsNowhereElse(String wanted) {
    assertEquals(ReturnAddress.DEFAULT, ReturnAddress.safe(wanted));
  }

  @Test
  void isNotMisledByLength() {
    assertEquals(ReturnAddress.DEFAULT, ReturnAddress.safe("/admin/" + "a".repeat(3000)));
  }
}
