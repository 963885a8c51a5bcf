/** What every page has that is not told step by step: the search in place, and texts to be copied. */
import './search-open.ts';
import './copy.ts';
