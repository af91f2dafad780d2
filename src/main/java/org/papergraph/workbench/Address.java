package org.papergraph.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.explore.Addresses;

/**
 * An address of this server.
 *
 * @param path without parameters
 * @param parameters by name, in their order
 */
record Address(String path, Map<String, String> parameters) {
  /** An address without parameters. */
  static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The same with one more parameter; an empty value is left out. */
  Address with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    if (value.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, value);
    }
    return new Address(path, more);
  }

  /** The same with more parameters. */
  Address with(Map<String, String> more) {
    Address address = this;
    for (Map.Entry<String, String> each : more.entrySet()) {
      address = address.with(each.getKey(), each.getValue());
    }
    return address;
  }

  /** As it stands in a link; a blank is {@code %20}, which is one behind a {@code #} too. */
  String text() {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + Addresses.parameter(each.getValue()))
            .collect(Collectors.joining("&", path + "?", ""))
            .replace("+", "%20");
  }
}
