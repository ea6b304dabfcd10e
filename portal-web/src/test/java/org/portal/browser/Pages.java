package org.portal.browser;

import java.util.List;

/** One page of each type. */
final class Pages {

  /** Addresses that answer with a page. */
  static final List<String> PUBLIC =
      List.of(
          "/en",
          "/en/news",
          "/ru/news/opinions-interviews",
          "/be/news/2019/01/14/kaliady-tsars-walk-in-semezhevo",
          "/en/news/2021/09/09",
          "/ru/news/2021/09",
          "/en/news/2021",
          "/be/events",
          "/en/events/2026/07",
          "/en/events/new-year",
          "/ru/sites",
          "/en/sites/mir-castle",
          "/en/sites?region=minsk-region",
          "/be/unesco",
          "/en/unesco/struve-geodetic-arc",
          "/en/sanatoria",
          "/ru/sanatoria/speleotherapy-hospital-soligorsk",
          "/en/souvenirs",
          "/be/souvenirs/slutsk-belt",
          "/en/monuments",
          "/en/monuments/khatyn");

  /** Addresses that answer with an error page, and the sign-in. */
  static final List<String> OTHER =
      List.of("/en/nothing-here", "/ru/souvenirs?craft=nothing", "/admin/sign-in");

  private Pages() {}
}
