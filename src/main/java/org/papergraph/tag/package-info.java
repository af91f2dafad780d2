/**
 * Labels the tokens of a sentence with a trained linear-chain conditional random field.
 *
 * <p>Training is in {@code org.papergraph.train}; what its spans are good for is decided by the
 * recognisers.
 */
package org.papergraph.tag;
