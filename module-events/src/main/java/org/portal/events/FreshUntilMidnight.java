package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.portal.localization.DateTexts;
import org.portal.localization.Localization;
import org.portal.module.SectionEnricher;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** What comes next changes with the day, so every page of the section is made anew at midnight. */
@ApplicationScoped
public class FreshUntilMidnight implements SectionEnricher {

  @Inject private Localization localization;

  @Override
  public void enrich(PageRequest request, ViewPage.Builder page) {
    DateTexts dates = localization.dates();
    page.freshUntil(dates.startOf(dates.day(Instant.now()).plusDays(1)));
  }
}
