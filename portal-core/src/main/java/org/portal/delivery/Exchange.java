package org.portal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request and the answer that is being made.
 *
 * @param request the request
 * @param response the answer
 * @param baseUrl scheme and host of absolute addresses, without a slash at the end
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response, String baseUrl) {}
