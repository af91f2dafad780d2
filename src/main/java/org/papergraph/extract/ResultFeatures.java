package org.papergraph.extract;

import java.util.Map;
import org.papergraph.domain.Entity;

/**
 * What may tell the results of one paper.
 *
 * @param numbers of its numbers
 * @param ends of the entities that they may be of, on, in or against
 */
public record ResultFeatures(FigureFeatures numbers, ResultEndFeatures ends) {
  ResultFeatures(Reading reading, RoleFeatures places, Map<Entity, double[]> roles) {
    this(new FigureFeatures(reading, places), new ResultEndFeatures(reading, places, roles));
  }
}
