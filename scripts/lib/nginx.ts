import { contentTypes, isText, plain } from './content-type.ts';
import { headersOfRule } from './headers.ts';
import type { HeaderRule } from './headers.ts';

/** Where and as what nginx serves a site. */
export interface NginxSite {
  /** The folder of the site on the server: an absolute path. */
  readonly root: string;
  /** The path the site was built for, with a slash at both ends. */
  readonly base: string;
  /** What it listens to: a port, or an address and a port. */
  readonly listen: string;
  /** The names of the site, or `_` for any. */
  readonly name: string;
  /** Whether the module that serves files compressed with brotli is loaded. */
  readonly brotli: boolean;
  /** A file of the host's own that is included: certificates, its name for HTTPS. */
  readonly include?: string | undefined;
}

/** A string of nginx's configuration, in which nothing is a variable. */
function quoted(text: string, what: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`invalid ${what}: ${text} (leave out " \\ $)`);
  return `"${text}"`;
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A pattern of `_headers` as nginx's regular expression, below a base path. */
function regex(pattern: string, base: string): string {
  const parts = `${base}${pattern.slice(1)}`.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
    if (part === '*') return '.*';
    return /^:[A-Za-z]/.test(part) ? '[^/]+' : escaped(part);
  });
  return `"~^${parts.join('')}$"`;
}

const variable = (name: string): string => `$ledger_${name.replaceAll('-', '_')}`;

/** A header's value by the address: nginx takes the first that fits, so the last rule comes first. */
function map(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.toReversed().flatMap((rule) => {
    const value = headersOfRule(rule).get(name) ?? (rule.unset.includes(name) ? '' : undefined);
    return value === undefined
      ? []
      : [`    ${regex(rule.pattern, base)} ${quoted(value, `value of ${name}`)};`];
  });
  return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
}

const cacheControl = 'cache-control';

/**
 * The configuration of nginx for a site with these rules, to be included in its `http` block: the
 * headers of `_headers`, the types of the files, those compressed before, and the site's own 404.
 * Two rules that set one header must not meet at an address, unless the later one replaces it.
 * Throws where a value cannot be written in a configuration.
 */
export function nginxConf(rules: readonly HeaderRule[], site: NginxSite): string {
  const { root, base, brotli } = site;
  const names = [...new Set(rules.flatMap((rule) => [...headersOfRule(rule).keys()]))];
  const bare = (type: string): string => type.split(';', 1)[0] ?? type;
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `        ${bare(type)} ${ending.slice(1)};`,
  );
  // Text in HTML is understood by itself, and a second mention is warned of.
  const texts = [...new Set([plain, ...Object.values(contentTypes)].filter(isText).map(bare))]
    .filter((type) => type !== 'text/html')
    .join(' ');
  const sent = (name: string): string => (name === cacheControl ? '$ledger_kept' : variable(name));
  return `# Made of _headers by \`npm run nginx\`; make it anew instead of changing it.
${names.map((name) => map(name, rules, base)).join('\n')}
# An error is never kept, whatever the rule for its address.
map $status $ledger_kept {
    "~^[23]" ${names.includes(cacheControl) ? variable(cacheControl) : '""'};
    default "no-store";
}

server {
    listen ${site.listen};
    server_name ${site.name};
    server_tokens off;${site.include === undefined ? '' : `\n    include ${quoted(site.include, 'include')};`}
    absolute_redirect off;
    sendfile on;
    tcp_nopush on;

${names.map((name) => `    add_header ${name} ${sent(name)} always;`).join('\n')}

    types {
${types.join('\n')}
    }
    default_type ${bare(plain)};
    charset utf-8;
    charset_types ${texts};

    # What was compressed before (npm run precompress) is sent as it is, the rest while it is asked for.
    gzip_static on;
    gzip_vary on;${brotli ? '\n    brotli_static on;' : ''}
    gzip on;
    gzip_types ${texts};

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }`}
    location = ${base}_headers {
        return 404;
    }
    # A name with a dot at its start is nobody's.
    location ~ "/\\.(?!well-known/)" {
        return 404;
    }
    location ${base} {
        alias ${quoted(`${root}/`, 'root')};
        index index.html;
    }
}
`;
}
