// What a framed chart says to the page round it: how high it is, and nothing else. It says so in our
// own words and in those of Datawrapper, of pym, which numbers its frames in the address, and of
// WordPress, which gives each a secret there or with its request.
const params = new URLSearchParams(location.search);
const pym = params.get('childId');
let secret = /secret=(\w+)/.exec(location.hash)?.[1];
const post = (message) => parent.postMessage(message, '*');
const say = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  post({ 'jobs-ledger-height': height });
  post({ 'datawrapper-height': { [location.pathname]: height } });
  if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) post({ message: 'height', value: height, secret });
  // A browser that fits frames by itself does so once, unless it is asked again.
  window.requestResize?.();
};
const view = document.querySelector(`[value="${CSS.escape(params.get('state'))}"]`);
if (view) view.checked = true;
if (parent !== window) {
  // What is folded out does not tell so to what it lies in, but on the way down.
  for (const event of ['load', 'resize', 'change', 'toggle']) addEventListener(event, say, true);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const asked = data?.message ?? data;
    if (asked === 'ready') secret = /^\w+$/.exec(data.secret)?.[0] ?? secret;
    // Whoever answers what we say is not answered in turn.
    if (/^(jobs-ledger-height$|pym|ready$)/.test(asked)) say();
  });
  say();
}
