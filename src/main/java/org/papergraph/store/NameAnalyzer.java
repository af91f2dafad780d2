package org.papergraph.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Keeps every word and its stem: "parse" finds "parsing", and so does the half-typed "parsin*",
 * which a stem alone would miss. Case and accents do not matter.
 */
final class NameAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stems = new PorterStemFilter(new KeywordRepeatFilter(fold(words)));
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stems));
  }

  /** What happens to words with wildcards, which are not stemmed. */
  @Override
  protected TokenStream normalize(String fieldName, TokenStream words) {
    return fold(words);
  }

  private static TokenStream fold(TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
