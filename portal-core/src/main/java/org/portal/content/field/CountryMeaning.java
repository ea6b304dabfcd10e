package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A country, kept as its two letters of ISO 3166-1 and shown by its name; say it with {@code
 * meaning}.
 */
@ApplicationScoped
public class CountryMeaning extends TextMeaning {

  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  @Override
  public List<FieldText> show(String value, FieldContext context) {
    return List.of(
        FieldText.of(
            CODES.contains(value)
                ? new Locale.Builder()
                    .setRegion(value)
                    .build()
                    .getDisplayCountry(context.locale().toLocale())
                : value));
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    Collator alphabet = Collator.getInstance(context.locale().toLocale());
    return List.of(
        Input.choice(
            CODES.stream()
                .map(code -> new Input.Option(code, show(code, context).get(0).text()))
                .sorted(Comparator.comparing(Input.Option::label, alphabet::compare))
                .toList()));
  }

  @Override
  public Optional<String> parse(String code, Class<? extends String> type) {
    return CODES.contains(code) ? Optional.of(code) : Optional.empty();
  }
}
