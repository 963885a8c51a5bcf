import embed from '../client/embed.js?raw';
import chart from '../client/first-chart.js?raw';
import paint from '../client/first-paint.js?raw';
import host from '../client/host.js?raw';
import theme from '../client/theme.js?raw';

/** A script without its lines of comment and its indents, which a reader need not load. */
const lean = (script: string): string => script.replace(/^\s*(\/\/.*\n)?/gm, '');

/** Scripts that stand in a page itself, because they must run before it is painted. */
export const inline = {
  /** In the head of every page. */
  theme: lean(theme),
  /** In the head of what is told step by step. */
  paint: lean(paint),
  /** Behind the first step. */
  chart: lean(chart),
  /** At the end of a chart that is framed. */
  embed: lean(embed),
  /** In a page of somebody else's that frames our charts. */
  host: lean(host),
} as const;
