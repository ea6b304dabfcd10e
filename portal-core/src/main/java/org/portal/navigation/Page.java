package org.portal.navigation;

/** What a handler answers with. */
public sealed interface Page permits ViewPage, DocumentPage, RedirectPage, NotFoundPage {

  /** There is nothing at this address. */
  static Page notFound() {
    return new NotFoundPage();
  }

  /** The page has moved for good; {@code path} is its canonical address without host. */
  static Page moved(String path) {
    return new RedirectPage(path);
  }
}
