package org.papergraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.domain.Abbreviation;
import org.papergraph.domain.Concept;
import org.papergraph.domain.Document;
import org.papergraph.domain.Entity;
import org.papergraph.domain.Lexicon;
import org.papergraph.domain.LinkedMention;
import org.papergraph.domain.Mention;
import org.papergraph.domain.Spelling;

/**
 * Links by spelling: a name that the vocabulary knows is its concept; an abbreviation is what the
 * paper says it stands for; everything else is one entity for each folded spelling.
 */
public final class SpellingLinker implements Linker {
  private static final String KNOWN = "=";

  private final Lexicon lexicon;

  /** A linker against this vocabulary. */
  public SpellingLinker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<LinkedMention> link(Document document, List<Mention> mentions) {
    Names names = new Names(document);
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : ListAgreement.agree(mentions)) {
      groups.computeIfAbsent(names.group(mention.text()), k -> new ArrayList<>()).add(mention);
    }
    Map<String, String> keys = new HashMap<>();
    Map<String, Entity> byKey = new HashMap<>();
    groups.forEach(
        (group, members) -> {
          Entity entity = names.entity(group, members);
          byKey.merge(entity.key(), entity, Entity::with);
          keys.put(group, entity.key());
        });
    return mentions.stream()
        .map(m -> new LinkedMention(m, byKey.get(keys.get(names.group(m.text())))))
        .toList();
  }

  /**
   * The names of one paper. A group is the marked key of a concept or a folded spelling; unmarked,
   * the word "recovery" would be the key of the dataset ReCOVery.
   */
  private final class Names {
    private final Set<String> words;
    private final Map<String, Concept> made = new HashMap<>();
    private final Map<String, String> longForms = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    Names(Document document) {
      words = document.words();
      for (Abbreviation abbreviation : document.abbreviations()) {
        String folded = Spelling.fold(abbreviation.shortText());
        longForms.putIfAbsent(folded, abbreviation.longText());
        shortForms.putIfAbsent(Spelling.fold(abbreviation.longText()), abbreviation.shortText());
      }
    }

    String group(String text) {
      return groups.computeIfAbsent(text, this::newGroup);
    }

    private String newGroup(String text) {
      String folded = Spelling.fold(text);
      String longForm = longForms.get(folded);
      if (longForm != null || shortForms.containsKey(folded)) {
        return defined(longForm != null ? longForm : text);
      }
      Concept concept = concept(text);
      return concept != null ? KNOWN + concept.key() : folded;
    }

    /** What an abbreviation stands for: the long form decides, a telling short form helps. */
    private String defined(String longForm) {
      Concept meant = concept(longForm);
      if (meant != null) {
        return KNOWN + meant.key();
      }
      String shortForm = shortForms.get(Spelling.fold(longForm));
      boolean telling = shortForm != null && !shortForm.matches("\\p{Lu}+s?");
      Concept byShort = telling ? concept(shortForm) : null;
      return byShort != null ? KNOWN + byShort.key() : Spelling.fold(longForm);
    }

    private Concept concept(String text) {
      Concept concept = lexicon.find(text, Spelling.fold(text), words);
      if (concept != null) {
        return concept;
      }
      Concept sized = lexicon.findSized(text, words);
      if (sized != null) {
        made.put(sized.key(), sized);
      }
      return sized;
    }

    Entity entity(String group, List<Mention> members) {
      Set<String> spellings = new HashSet<>();
      members.forEach(m -> spellings.add(m.text()));
      String key = group.startsWith(KNOWN) ? group.substring(KNOWN.length()) : "";
      Concept concept = made.getOrDefault(key, lexicon.concept(key));
      return concept != null
          ? EntityNaming.known(concept, spellings)
          : EntityNaming.coined(
              members, spellings, shortForms.get(group), taken -> lexicon.concept(taken) != null);
    }
  }
}
