package org.portal.navigation;

/** Nothing at this address. */
public record NotFoundPage() implements Page {}
