/** How the page to review a document looks: the paper, ink and red of the site, no file but itself. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#fbf8f0, #14181c); --slip: light-dark(#fffdf7, #20272d); --ink: light-dark(#1d1a16, #ede7da); --ink-2: light-dark(#5b5346, #aca698); --red: light-dark(#b23a24, #f0846b); --rule: light-dark(#9aa9b1, #566670); --feint: light-dark(#d3dbde, #2b353c); --light: light-dark(#f3e552, #4a4520); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0 24px; align-items: baseline; padding: 8px 16px; background: var(--paper); border-bottom: 3px double var(--ink); }
h1, h2, h3, p, ul, ol { margin: 0 0 8px; font-weight: 400; }
h1 { font-size: 20px; margin: 0; } h2 { font-size: 18px; } h3 { font-size: 16px; margin: 0; } header p { margin: 0; }
#said { color: var(--red); }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem); gap: 24px; padding: 16px; align-items: start; }
article { font-size: 17px; line-height: 2; overflow-wrap: anywhere; }
article p { margin: 0 0 4px; }
small { color: var(--ink-2); font-size: 12px; }
section { position: sticky; top: 56px; max-height: calc(100vh - 72px); overflow: auto; padding: 0 8px 0 3px; }
button, input, select, textarea { font: inherit; font-size: 14px; color: inherit; background: var(--slip); border: 1px solid var(--rule); padding: 3px 8px; border-radius: 0; }
article button { font-size: inherit; background: none; border: 0; border-bottom: 2px solid var(--ink); padding: 0 1px; line-height: 1.3; cursor: pointer; }
article button.none { border-bottom: 1px dotted var(--ink-2); color: var(--ink-2); }
article button[data-done="figure"] { border-bottom: 4px double var(--ink); }
article button[data-done="aside"] { text-decoration: line-through; }
article button[data-draft="yes"] { border-bottom: 2px dashed var(--red); }
article button[data-draft="yes"]::after { content: "✎"; color: var(--red); font-size: 12px; }
[aria-current] { background: var(--light) !important; color: var(--ink) !important; }
:focus-visible { outline: 2px solid var(--red); outline-offset: 1px; }
.likely { border: 2px solid var(--ink); }
.does { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 12px; }
.fields { display: grid; gap: 4px; margin-bottom: 12px; }
label { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); align-items: center; font-size: 14px; }
label > * { min-width: 0; }
label.plain { display: block; color: var(--ink-2); }
label span { color: var(--ink-2); }
kbd { font: inherit; color: var(--ink-2); border-left: 1px solid var(--feint); padding-left: 5px; margin-left: 3px; }
#doubts { color: var(--red); padding-left: 1.2em; }
#doubts:empty, #candidates:empty { display: none; }
details { margin-bottom: 16px; border-top: 1px solid var(--feint); border-bottom: 1px solid var(--feint); padding: 6px 0; }
#save { scroll-margin-top: 6rem; }
#done { background: var(--light); padding: 4px 8px; }
output { color: var(--ink-2); font-size: 14px; } output.bad { color: var(--red); }
ol { padding-left: 1.4em; } li { margin-bottom: 6px; }
@media (max-width: 56rem) { main { grid-template-columns: 1fr; } section { position: static; max-height: none; } article { max-height: 45vh; overflow: auto; } }
`;
