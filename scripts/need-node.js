// Plain JavaScript on purpose: this must run on a Node that cannot read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 && !(major === 22 && minor >= 18)) {
  console.error(
    `Node ${process.versions.node} will not do: Jobs Ledger runs on Node 22.18, or on 24 and newer.\n` +
      'On Linux x64 `npm ci` brings its own; elsewhere install a current Node and run the command again.',
  );
  process.exit(1);
}
