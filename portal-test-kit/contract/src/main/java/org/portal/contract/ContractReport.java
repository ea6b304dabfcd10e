package org.portal.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** Findings as a JSON document. */
final class ContractReport {

  private ContractReport() {}

  static String json(List<Finding> findings) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Finding finding : findings) {
      list.add(
          Json.createObjectBuilder()
              .add("module", finding.module())
              .add("route", finding.route())
              .add("check", finding.check().label())
              .add("passed", finding.passed())
              .add("message", finding.message()));
    }
    return list.build().toString();
  }
}
