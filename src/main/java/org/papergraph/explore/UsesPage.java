package org.papergraph.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.domain.Predicate;
import org.papergraph.domain.Predicate.Group;

/**
 * The papers that have an entity in a role, the newest first.
 *
 * @param words the role in words
 */
public record UsesPage(Named entity, String words, List<EntityPage.PaperLine> papers, Part part) {

  /**
   * Some of the papers; empty if there is no such entity or role.
   *
   * @param role the local name of a property, such as {@code usesModel}
   */
  public static Optional<UsesPage> of(Explorer explorer, String entity, String role, int page) {
    Optional<Predicate> predicate =
        Stream.of(Predicate.values())
            .filter(each -> each.group() == Group.ROLE && each.term().equals(role))
            .findFirst();
    return explorer
        .catalogue()
        .entity(entity)
        .flatMap(entry -> predicate.map(known -> of(explorer, entry, known, page)));
  }

  private static UsesPage of(Explorer explorer, EntityEntry entry, Predicate role, int page) {
    int[] all = entry.in(role);
    int[] shown = IntStream.of(all).skip(Part.offset(page)).limit(Part.SIZE).toArray();
    String address =
        "/uses?entity=%s&role=%s&page=".formatted(Addresses.parameter(entry.iri()), role.term());
    return new UsesPage(
        entry.named(),
        Words.of(role.term()),
        explorer
            .catalogue()
            .papers(shown)
            .map(paper -> EntityPages.line(paper, role, entry.iri()))
            .toList(),
        Part.of(page, all.length, address));
  }
}
