package org.portal.sample.brokenpage;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;

/** Throws instead of answering. */
@ApplicationScoped
public class BrokenHandler implements PageHandler {

  @Override
  public Page page(PageRequest request) {
    throw new ArithmeticException("The budget is divided by zero");
  }
}
