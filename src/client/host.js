// For a page that frames our charts: gives each frame the height that the chart in it says.
addEventListener('message', ({ source, data }) => {
  const height = data?.['jobs-ledger-height'];
  if (!Number.isFinite(height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    // The browser's own fitting leaves off: it does not follow a change of the width.
    frame.style.frameSizing = 'auto';
    frame.style.height = `${Math.min(4000, Math.max(80, height))}px`;
  }
});
// A chart that was there before this script is asked to say its height again.
for (const frame of document.querySelectorAll('iframe'))
  frame.contentWindow?.postMessage('jobs-ledger-height', '*');
