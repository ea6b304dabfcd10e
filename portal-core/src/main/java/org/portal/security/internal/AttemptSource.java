package org.portal.security.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What attempts are counted by. Kept as a hash: the names people mistype (now and then it is their
 * password) and the addresses they come from are nobody's business.
 *
 * @param key the hash
 * @param rule when it leads to a pause
 */
record AttemptSource(String key, PauseRule rule) {

  private static final int NETWORK_BYTES = 8;

  static AttemptSource ofName(AccountName name) {
    return new AttemptSource(SecretToken.hash("name " + name.key()), PauseRule.OF_NAME);
  }

  static AttemptSource ofAddress(String address) {
    return new AttemptSource(SecretToken.hash("address " + network(address)), PauseRule.OF_ADDRESS);
  }

  /** An IPv6 address stands for its whole network: whoever has one has all of its 2^64. */
  @SuppressWarnings("AddressSelection") // a literal address is only read, nothing is looked up
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
