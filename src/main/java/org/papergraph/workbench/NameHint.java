package org.papergraph.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Tells a query beforehand which things have a name, so that it need not read every label.
 *
 * <p>Questions find a thing by {@code FILTER (LCASE(STR(?name)) = LCASE(STR("LoRA")) || ?about =
 * "LoRA")}, which is plain SPARQL and slow. A group with such a filter begins with {@code VALUES
 * ?about { … }}: this changes no answer as long as all things of that name are given.
 */
final class NameHint extends ElementTransformCopyBase {
  private final Map<Node, Collection<Node>> things;

  private NameHint(Map<Node, Collection<Node>> things) {
    this.things = things;
  }

  /**
   * The same query with the hint.
   *
   * @param things all things that are called so, by name
   */
  static Query add(Query query, Map<Node, Collection<Node>> things) {
    return QueryTransformOps.transform(query, new NameHint(things));
  }

  @Override
  public Element transform(ElementGroup group, List<Element> elements) {
    ElementGroup hinted = new ElementGroup();
    elements.forEach(element -> hint(element).ifPresent(hinted::addElement));
    elements.forEach(hinted::addElement);
    return hinted;
  }

  private Optional<Element> hint(Element element) {
    if (element instanceof ElementFilter filter
        && filter.getExpr() instanceof E_LogicalOr or
        && or.getArg2() instanceof E_Equals equals
        && equals.getArg1().isVariable()
        && equals.getArg2().isConstant()) {
      Var variable = equals.getArg1().asVar();
      return Optional.ofNullable(things.get(node(equals.getArg2())))
          .map(called -> values(variable, called));
    }
    return Optional.empty();
  }

  private static Node node(Expr constant) {
    return constant.getConstant().asNode();
  }

  private static Element values(Var variable, Collection<Node> things) {
    ElementData values = new ElementData();
    values.add(variable);
    things.forEach(thing -> values.add(BindingFactory.binding(variable, thing)));
    return values;
  }
}
