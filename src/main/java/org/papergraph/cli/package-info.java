/**
 * The command line: reads options, joins the parts of the program, and owns the standard streams.
 *
 * <p>Nothing here decides what a paper says or how it is stored.
 */
package org.papergraph.cli;
