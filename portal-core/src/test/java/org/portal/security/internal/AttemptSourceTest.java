package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class AttemptSourceTest {

  @Test
  void namesThatAreEqualCountTogether() {
    assertEquals(ofName("Алена"), ofName("  алЕНА "));
    assertNotEquals(ofName("Алена"), ofName("Олена"));
  }

  @Test
  void anIpv6NetworkCountsAsOne() {
    assertEquals(
        AttemptSource.ofAddress("2001:db8:1:2::1"),
        AttemptSource.ofAddress("2001:db8:1:2:9:8:7:6"));
    assertNotEquals(
        AttemptSource.ofAddress("2001:db8:1:2::1"), AttemptSource.ofAddress("2001:db8:1:3::1"));
  }

  @Test
  void ipv4AddressesCountEach() {
    assertNotEquals(AttemptSource.ofAddress("192.0.2.1"), AttemptSource.ofAddress("192.0.2.2"));
    assertEquals(AttemptSource.ofAddress("192.0.2.1"), AttemptSource.ofAddress("::ffff:192.0.2.1"));
  }

  @Test
  void whatIsNoAddressIsTakenAsItIs() {
    assertNotEquals(AttemptSource.ofAddress("a:b"), AttemptSource.ofAddress("c:d"));
  }

  @Test
  void nothingReadableIsKept() {
    assertFalse(ofName("Alena").key().contains("lena"));
    assertNotEquals(ofName("192.0.2.1").key(), AttemptSource.ofAddress("192.0.2.1").key());
  }

  private static AttemptSource ofName(String name) {
    return AttemptSource.ofName(new AccountName(name));
  }
}
