package org.portal.module;

import java.util.List;
import org.portal.navigation.PageHandler;

/**
 * One page of a section.
 *
 * @param pattern address below the section: literal segments and {@code {variables}}
 * @param handler the CDI bean that answers it
 * @param parameters the query parameters that it knows
 */
public record PageDescriptor(
    String pattern, Class<? extends PageHandler> handler, List<String> parameters) {}
