/**
 * Splits title and abstract into tagged sentences with OpenNLP and finds the abbreviations they
 * define.
 *
 * <p>What names an entity is not decided here.
 */
package org.papergraph.text;
