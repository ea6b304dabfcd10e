package org.portal.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.ListPosition;
import org.portal.navigation.QueryParameters;

/** The query parameters of lists. */
public final class ListParameters {

  /** The list goes on after this place. */
  public static final String AFTER = "after";

  /** The list ends before this place. */
  public static final String BEFORE = "before";

  private ListParameters() {}

  /** All that a list of a type knows: the paging and one for each filter. */
  public static List<String> of(ContentType type) {
    List<String> parameters = new ArrayList<>(List.of(AFTER, BEFORE));
    type.facets().stream().map(ContentField::parameter).forEach(parameters::add);
    return List.copyOf(parameters);
  }

  /** Where the list goes on. */
  static Optional<ListPosition> position(QueryParameters parameters) {
    Optional<ListPosition> after = parameters.read(AFTER, code -> ListPosition.parse(code, false));
    Optional<ListPosition> before = parameters.read(BEFORE, code -> ListPosition.parse(code, true));
    return after.or(() -> before);
  }
}
