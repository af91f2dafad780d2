package org.papergraph.explore;

/** Addresses of other sites that stand in the data. */
final class Links {
  private Links() {}

  /** The address if a browser may follow it, else nothing: data may hold {@code javascript:}. */
  static String safe(String address) {
    return address.startsWith("https://") || address.startsWith("http://") ? address : "";
  }
}
