package org.papergraph.export;

/**
 * A file of a dump as it was written.
 *
 * @param name its name, such as {@code papergraph.nq.gz}
 * @param mediaType what stands in it, such as {@code application/n-quads}
 * @param zipped whether it is packed with gzip
 * @param bytes its size
 * @param sha256 the checksum of its bytes, in hexadecimal digits
 */
public record WrittenFile(
    String name, String mediaType, boolean zipped, long bytes, String sha256) {}
