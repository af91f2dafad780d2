// Puts Yasqe (https://github.com/zazuko/Yasgui) in the place of the plain box for queries, with
// completion of the prefixes, classes and properties that the store has. The form stays what is
// sent, so links and answers are those of the page without scripts.
const form = document.getElementById("editing");
const box = document.getElementById("query");
const nothing = { prefixes: {}, classes: [], properties: [] };
const known = fetch("/query/terms").then((answer) => (answer.ok ? answer.json() : nothing), () => nothing);

/** The terms that the completion of Yasqe offers for what is typed, which it has made an IRI. */
function matching(terms, token) {
  const typed = (token.autocompletionString ?? "").toLowerCase();
  const words = typed.replace(/^.*[/#:]/, "");
  const inside = (term) =>
    term.iri.toLowerCase().startsWith(typed) ||
    (!typed.includes("/") && `${term.iri.replace(/^.*[/#]/, "")} ${term.label}`.toLowerCase().includes(words));
  return terms.filter(inside);
}

/** The classes that the query says the subject of the triple at the cursor has. */
function classesOfSubject(yasqe, prefixes) {
  const subject = /([?$]\w+)\s+(?:[^.{}]*;)?[^.;{}]*$/.exec(
    yasqe.getDoc().getRange({ line: 0, ch: 0 }, yasqe.getDoc().getCursor()),
  )?.[1];
  if (!subject) {
    return [];
  }
  const said = new RegExp(`\\${subject}\\s+(?:a|rdf:type)\\s+(\\w*):(\\w+)`, "g");
  return [...yasqe.getValue().matchAll(said)].map(([, prefix, name]) => (prefixes[prefix] ?? "") + name);
}

/** An IRI as the query at hand may write it. */
function written(yasqe, iri, prefixes) {
  for (const [prefix, namespace] of Object.entries({ ...prefixes, ...yasqe.getPrefixesFromQuery() })) {
    const name = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(name)) {
      return `${prefix}:${name}`;
    }
  }
  return `<${iri}>`;
}

/** A completer of Yasqe for one kind of terms. */
function completer(name, like, prefixes, select) {
  const counts = new Map();
  Yasqe.forkAutocompleter(like, {
    name,
    autoShow: true,
    get(yasqe, token) {
      const found = matching(select(yasqe), token).slice(0, 40);
      found.forEach((term) => counts.set(term.iri, term.count));
      return found.map((term) => term.iri);
    },
    postProcessSuggestion: (yasqe, token, iri) => iri,
    postprocessHints: (yasqe, hints) =>
      hints.map((hint) => {
        const text = written(yasqe, hint.text, prefixes);
        return { ...hint, text, displayText: `${text}  ${counts.get(hint.text).toLocaleString("en")}` };
      }),
  });
}

/** The properties that things of the class at hand have; all, where none is said. */
function properties(terms, yasqe) {
  const classes = classesOfSubject(yasqe, terms.prefixes);
  const fitting = terms.properties.filter((term) => classes.every((each) => term.classes.includes(each)));
  return fitting.length > 0 ? fitting : terms.properties;
}

// The terms come first: a completer that still waits for them would answer two keys at once.
known.then((terms) => {
  completer("storeClass", "class", terms.prefixes, () => terms.classes);
  completer("storeProperty", "property", terms.prefixes, (yasqe) => properties(terms, yasqe));
  Yasqe.forkAutocompleter("prefixes", {
    name: "storePrefixes",
    persistenceId: null,
    get: Object.entries(terms.prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
  });
  // Set here, since Yasqe merges a list that is given to it, index by index, with its own.
  Yasqe.defaults.autocompleters = ["variables", "storePrefixes", "storeClass", "storeProperty"];
  const place = document.createElement("div");
  box.before(place);
  const run = () => form.requestSubmit();
  const yasqe = new Yasqe(place, {
    value: box.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    extraKeys: {
      ...Yasqe.defaults.extraKeys,
      "Ctrl-Enter": run,
      "Cmd-Enter": run,
      "Ctrl-S": false,
      // Tab leaves the editor, as it leaves every other field.
      Tab: false,
      "Shift-Tab": false,
    },
  });
  yasqe.getInputField().ariaLabel = "Query";
  yasqe.getInputField().setAttribute("aria-describedby", "keys");
  yasqe.on("change", () => (box.value = yasqe.getValue()));
  box.hidden = true;
  document.querySelector("label[for=query]").hidden = true;
  document.getElementById("keys").hidden = false;
});
