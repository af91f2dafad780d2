package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables: left what an input prints, right what a reader sees. */
class MarkupCleanerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      textBlock =
          """
          T\\"ULU 3            | TÜLU 3
          Erd\\"{o}s-R\\'{e}nyi | Erdös-Rényi
          na{\\"\\i}ve          | naïve
          \\v{S}ar\\=unas \\c{C} | Šarūnas Ç
          {\\o}re \\O stby \\l  | øre Østby ł
          \\'ecole d\\'ej\\`a   | école déjà
          \\~nandu \\^{}        | ñandu ^
          \\r{ho} = 0.7        | ρ = 0.7
          \\b{eta}-VAE \\k{appa} | β-VAE κ
          Bird\\u2019s eye      | Bird's eye
          e\u0301cole          | école
          """)
  void accents(String printed, String seen) {
    assertEquals(seen, MarkupCleaner.clean(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      textBlock =
          """
          90\\% of R\\&D         | 90% of R&D
          \\$5 to \\$7 a\\_b \\#1 | $5 to $7 a_b #1
          $5 per run and $7     | $5 per run and $7
          tiers ($38k) or ($64k) | tiers ($38k) or ($64k)
          US\\$ 5 or $N$ runs    | US$ 5 or N runs
          System~2 and Table~1  | System 2 and Table 1
          about ~24% or (~7)    | about ~24% or (~7)
          from 3~5 to ~ 6       | from 3~5 to ~6
          4\\,744 at 15\\,\\%     | 4744 at 15%
          3\\,kg, 5{,}000        | 3 kg, 5,000
          a -- b --- c          | a -- b --- c
          {BERT}: a {G}raph     | BERT: a Graph
          $x \\in \\{0, 1\\}$     | x ∈ {0, 1}
          one\\\\two             | one two
          """)
  void escapesAndSpaces(String printed, String seen) {
    assertEquals(seen, MarkupCleaner.clean(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      textBlock =
          """
          \\textbf{F}ast \\emph{and \\texttt{x}} | Fast and x
          {\\em very} {\\sc pddl} {\\it S}mall   | very pddl Small
          \\textcolor{red}{Warning}: hot        | Warning: hot
          \\url{https://a.org/b\\_c}             | https://a.org/b_c
          \\href{https://a.org}{our page}       | our page (https://a.org)
          \\href{https://a.org}{https://a.org}  | https://a.org
          \\href{this https URL}{here}          | here
          shown~\\cite[p. 2]{x,y}. Then         | shown. Then
          it (\\citep{x}) holds                 | it holds
          Fold\\footnote{Code is open.}, a tool | Fold (Code is open), a tool
          With \\model, \\ours{} and \\rev{more}  | With model, ours and more
          English\\rightarrowPersian            | English→Persian
          \\enquote{so} ``x'' `y' ''z''         | "so" "x" 'y' "z"
          “a” ‘b’ c’s ""d""                    | "a" 'b' c's "d"
          **O**ntology and ***it***            | Ontology and it
          <i>Yes</i> but <think> stays         | Yes but <think> stays
          R&amp;D &lt; 5 &#177; 1 &amp;lt;      | R&D < 5 ± 1 <
          soft\u00ADware zero\u200Bwidth        | software zerowidth
          ﬁne‐tuning −0.5 𝑘NN                  | fine-tuning -0.5 kNN
          """)
  void commandsAndTypography(String printed, String seen) {
    assertEquals(seen, MarkupCleaner.clean(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      textBlock =
          """
          $k$NN and top-$k$                  | kNN and top-k
          $\\sim$24\\% of$\\sim$9             | ~24% of ~9
          5$\\times$ or $2.5\\times$ or 3\\times faster | 5× or 2.5× or 3× faster
          $10^{-3}$ and $10^3$ and $2^{18}$  | 10^-3 and 10^3 and 2^18
          $\\alpha$, $F_1$, $\\ell_2$         | α, F1, ℓ2
          $\\mathcal{O}(n)$ or $O(n^2\\log n)$ | O(n) or O(n² log n)
          C$^2$DLM, $R^{2}$, τ^2-bench       | C²DLM, R², τ²-bench
          CO$_2$, mAP$_{50}$, $\\pi_{0.5}$    | CO2, mAP50, π0.5
          $\\theta_{max}$ $x_{t+1}$ $W_p$     | θ_max x_(t+1) W_p
          360$^\\circ$ 1$^{st}$ $Q^\\star$     | 360° 1st Q*
          $\\frac{1}{2}$ $\\frac{a+b}{c}$      | 1/2 (a+b)/c
          $\\sqrt{n}$ $O(\\sqrt{d\\log d})$    | √n O(√(d log d))
          $\\tilde{O}(T)$ $\\hat{y}$           | Õ(T) ŷ
          \\(n\\)-gram \\[ x \\le y \\]          | n-gram x ≤ y
          a$\\unicode{x2014}$b                | a—b
          $p<0.05$, $3.1 \\pm 0.6$            | p<0.05, 3.1 ± 0.6
          $256\\times 256$                    | 256×256
          """)
  void formulas(String printed, String seen) {
    assertEquals(seen, MarkupCleaner.clean(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¦',
      textBlock =
          """
          (sim24\\%) and sim24%    | (~24%) and ~24%
          sim99% but sim2real      | ~99% but sim2real
          Sim2Sim in simulation    | Sim2Sim in simulation
          5times, 40times faster   | 5×, 40× faster
          3 times, sometimes times | 3 times, sometimes times
          0.8pm0.1 at 5pm          | 0.8±0.1 at 5pm
          we present , a method    | we present, a method
          called ``'' here         | called here
          named "", a tool (  )    | named, a tool
          call fork() twice        | call fork() twice
          """)
  void whatCopyingLeft(String printed, String seen) {
    assertEquals(seen, MarkupCleaner.clean(printed));
  }
}
