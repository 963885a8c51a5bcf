import { config } from 'zod';

// Asked for before the tables are: the policy of the page forbids what zod would try.
config({ jitless: true });
