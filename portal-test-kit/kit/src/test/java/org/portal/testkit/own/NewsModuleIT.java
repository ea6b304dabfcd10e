package org.portal.testkit.own;

class NewsModuleIT extends OwnModule {

  NewsModuleIT() {
    super("module-news");
  }
}
