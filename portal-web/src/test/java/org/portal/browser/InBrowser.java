package org.portal.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one portal and the one browser, started when the first test wants them. */
public final class InBrowser implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningPortal.class || type == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(Namespace.GLOBAL);
    return parameter.getParameter().getType() == RunningPortal.class
        ? store.getOrComputeIfAbsent(RunningPortal.class, key -> RunningPortal.start())
        : store.getOrComputeIfAbsent(Chromium.class, key -> Chromium.start());
  }
}
