package org.portal.localization;

import java.util.Optional;

/**
 * A text in the language that was found for it.
 *
 * @param text the text
 * @param language its BCP 47 tag where it is not the wanted one
 */
public record ChosenText(String text, Optional<String> language) {}
