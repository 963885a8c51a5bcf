// Another view may be higher: a host that fits the frame to its content is asked to fit it again.
addEventListener('change', () => window.requestResize?.());
