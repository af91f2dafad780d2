/**
 * Questions and their answers as pages show them: the saved questions by topic, an answer as a
 * table, a plot or a picture, or what is wrong with the query.
 *
 * <p>Nothing here knows HTTP or HTML.
 */
package org.papergraph.workbench;
