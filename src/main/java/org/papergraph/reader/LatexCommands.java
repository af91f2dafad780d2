package org.papergraph.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What LaTeX commands print. Chosen by counting the commands of 100,000 abstracts from arXiv and
 * the ACL Anthology; a command that is not here prints its argument or else its own name.
 */
final class LatexCommands {
  /** Commands that are one character, in text and in formulas. */
  private static final Map<String, String> SYMBOLS =
      pairs(
          """
          alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ
          iota ι kappa κ lambda λ mu μ upmu μ nu ν xi ξ pi π rho ρ varrho ρ sigma σ varsigma ς
          tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
          Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
          times × div ÷ pm ± mp ∓ cdot · ast * star * circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗
          odot ⊙ approx ≈ simeq ≃ cong ≅ equiv ≡ asymp ≍ propto ∝ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥
          geqslant ≥ lt < gt > ll ≪ gg ≫ lesssim ≲ gtrsim ≳ ne ≠ neq ≠ prec ≺ succ ≻ preceq ⪯
          succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩
          setminus ∖ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨
          vee ∨ bigwedge ⋀ bigvee ⋁ vdash ⊢ models ⊨ vDash ⊨ top ⊤ bot ⊥ perp ⊥ parallel ∥ mid |
          vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋
          langle ⟨ rangle ⟩ lbrack [ rbrack ] infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮
          ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ angle ∠ triangle △ square □ Box □ Diamond ◇
          blacksquare ■ bigcirc ◯ circlearrowright ↻ dagger † ddagger ‡ dag † ddag ‡
          to → rightarrow → longrightarrow → xrightarrow → leftarrow ← gets ← leftrightarrow ↔
          Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ hookrightarrow ↪
          uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ updownarrow ↕ rightleftharpoons ⇌
          deg ° degree ° textdegree ° celsius °C checkmark ✓ cmark ✓ xmark ✗ sharp ♯ flat ♭
          ldots ... dots ... cdots ... dotsc ... textellipsis ... vdots ... ddots ... colon :
          percent % textpercent % textdollar $ pounds £ textsterling £ euro € texteuro € S § P ¶
          copyright © textcopyright © textregistered ® circledR ® texttrademark ™ slash /
          textemdash — textendash – nobreakdash - textquoteright ' textquoteleft '
          textquotesingle ' textquotedblleft " textquotedblright " textless < textgreater >
          textbar | textunderscore _ textasciicircum ^ textmu μ textpm ± texttimes × lbrace {
          rbrace } backslash \\ textbackslash \\ eg e.g. ie i.e. etc etc. wrt w.r.t.
          """);

  /** Letters of their own; LaTeX swallows the spaces after them. */
  private static final Map<String, String> LETTERS =
      pairs(
          "o ø O Ø l ł L Ł ss ß ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ"
              + " dj đ DJ Đ ng ŋ NG Ŋ");

  /** Accents as combining characters, which NFC then melts with their letter. */
  private static final Map<String, String> ACCENTS =
      pairs(
          "' \u0301 ` \u0300 ^ \u0302 \" \u0308 ~ \u0303 = \u0304 . \u0307 c \u0327 v \u030C"
              + " u \u0306 H \u030B d \u0323 b \u0331 k \u0328 r \u030A hat \u0302 widehat \u0302"
              + " tilde \u0303 widetilde \u0303 bar \u0304 dot \u0307 ddot \u0308 check \u030C"
              + " breve \u0306 acute \u0301 grave \u0300 mathring \u030A not \u0338");

  /** Fonts, sizes, colours and spacing: they print nothing, their argument stays. */
  private static final Set<String> SILENT =
      words(
          """
          textbf textit emph texttt textsc textsf textrm textnormal textsl textmd textup text
          textbfit underline uline ul overline underbrace overbrace mathcal mathbb mathbf mathrm
          mathsf mathtt mathit mathfrak mathscr mathnormal boldsymbol bm pmb mbox hbox fbox
          operatorname em bf it tt sc sf rm sl cal itshape bfseries ttfamily scshape sffamily
          rmfamily upshape mdseries normalfont boldmath unboldmath tiny scriptsize footnotesize
          small normalsize large Large LARGE huge Huge displaystyle textstyle scriptstyle
          left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm
          limits nolimits noindent indent xspace protect relax smash phantom vphantom mathord mathop
          mathbin mathrel ensuremath boxed centering newblock footnotemark bgroup egroup
          """);

  /** Their argument is a key, a length or a file, not words of the text. */
  private static final Set<String> DROPPED =
      words(
          """
          label ref eqref cref Cref autoref pageref nameref vspace hspace vskip hskip color
          begin end includegraphics input bibliography bibliographystyle pagestyle definecolor
          setlength ding faIcon
          """);

  /** Their first argument is a colour, a language or a target; the second is the text. */
  private static final Set<String> SECOND_COUNTS =
      words("textcolor colorbox foreignlanguage hyperlink hypertarget scalebox raisebox parbox");

  /** Names that a formula prints as they are, argument or not: {@code \log{n}}. */
  private static final Set<String> FUNCTIONS =
      words(
          """
          log ln lg exp max min sup inf lim arg argmax argmin sin cos tan sinh cosh tanh det dim gcd
          ker Pr
          """);

  private static final Set<String> SPACES =
      words("par newline linebreak quad qquad item space enspace thinspace and hfill newpage");

  private LatexCommands() {}

  /** The character that a command prints, or null. */
  static String symbol(String name) {
    return SYMBOLS.get(name);
  }

  static String letter(String name) {
    return LETTERS.get(name);
  }

  /** The combining character of an accent, or null. */
  static String accent(String name) {
    return ACCENTS.get(name);
  }

  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  static boolean isDropped(String name) {
    return DROPPED.contains(name) || name.startsWith("cite") || name.startsWith("Cite");
  }

  static boolean hasTextSecond(String name) {
    return SECOND_COUNTS.contains(name);
  }

  static boolean isFunction(String name) {
    return FUNCTIONS.contains(name);
  }

  static boolean isSpace(String name) {
    return SPACES.contains(name);
  }

  /**
   * Splits a symbol from the word that lost its space after it: {@code \rightarrowEnglish} is → and
   * "English". Gives the length of the symbol's name, 0 if there is none.
   */
  static int gluedSymbol(String name) {
    for (int end = name.length() - 1; end > 1; end--) {
      if (Character.isUpperCase(name.charAt(end)) && SYMBOLS.containsKey(name.substring(0, end))) {
        return end;
      }
    }
    return 0;
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> pairs(String list) {
    String[] words = list.strip().split("\\s+");
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      map.put(words[i], words[i + 1]);
    }
    return Map.copyOf(map);
  }
}
