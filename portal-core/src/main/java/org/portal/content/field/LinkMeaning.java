package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The address of a page elsewhere; only {@code http}, {@code https} and {@code mailto}. */
@ApplicationScoped
public class LinkMeaning implements FieldMeaning<URI> {

  @Override
  public Class<URI> valueType() {
    return URI.class;
  }

  @Override
  public List<FieldText> show(URI value, FieldContext context) {
    if (!isAllowed(value)) {
      return List.of();
    }
    String host = value.getHost() == null ? value.toString() : value.getHost();
    return List.of(FieldText.link(host.replaceFirst("^www\\.", ""), value.toString()));
  }

  @Override
  public String code(URI value) {
    return value.toString();
  }

  @Override
  public Optional<URI> parse(String code, Class<? extends URI> type) {
    try {
      URI uri = URI.create(code);
      return isAllowed(uri) ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  @Override
  public List<Input> inputs(FieldContext context) {
    return List.of(Input.of(Input.Kind.LINE).hint(context.common("input.link.hint")));
  }

  @Override
  public URI read(TypedValue typed, Class<? extends URI> type) throws NotUnderstoodException {
    return parse(typed.text(), type)
        .orElseThrow(
            () ->
                new NotUnderstoodException(
                    "",
                    typed.text().contains("://") || typed.text().contains(" ")
                        ? "input.link"
                        : "input.link.scheme",
                    typed.text()));
  }

  @Override
  public Object structured(URI value, FieldContext context) {
    return value.toString();
  }

  private static boolean isAllowed(URI uri) {
    return uri.getScheme() != null
        && List.of("http", "https", "mailto")
            .contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT));
  }
}
