package org.portal.security;

import java.util.regex.Pattern;

/**
 * Where to go after signing in. It comes with the request, so anybody can write anything into it:
 * only pages of this administration are taken.
 */
public final class ReturnAddress {

  /** Where one goes who did not want anything in particular. */
  public static final String DEFAULT = "/admin";

  private static final int LONGEST = 2000;
  private static final Pattern PATH = Pattern.compile("/admin(/[A-Za-z0-9._~-]+)*");
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*");

  private ReturnAddress() {}

  /**
   * The address if it is a page of the administration, else the overview.
   *
   * @param wanted the address that was asked for; may be null
   * @return an address without scheme and host
   */
  public static String safe(String wanted) {
    if (wanted == null || wanted.length() > LONGEST) {
      return DEFAULT;
    }
    int question = wanted.indexOf('?');
    String path = question < 0 ? wanted : wanted.substring(0, question);
    String query = question < 0 ? "" : wanted.substring(question + 1);
    boolean isPage = PATH.matcher(path).matches() && !path.contains("/.");
    boolean isLoop = path.startsWith("/admin/sign-") || path.startsWith("/admin/first-");
    return isPage && !isLoop && QUERY.matcher(query).matches() ? wanted : DEFAULT;
  }
}
