/** What the documents count, in English and in the plural: a number word beside it is a figure. */
export const counted = [
  'people|persons|person-times|firm-times|workers|employees|residents|migrants|fishers|graduates',
  'participants|attendees|members|officials|entrepreneurs|coordinators|households|families',
  'firms|companies|enterprises|businesses|employers|market entities|trade unions|unions|parks',
  'jobs|posts|projects|sites|schools|school places|homes|flats|rooms|courses|sessions|cases',
  'disputes|complaints|suggestions|qualifications|inspections|check-ups|registrations',
  'per cent|percent|percentage points?|yuan|renminbi|RMB|dollars|times',
  'hours|days|weeks|months|years|hundred|thousand|million|billion|trillion',
].join('|');

/** What the ledger itself is made of. Two of them may be pointed at: "the two plans". */
export const ledgerNouns = [
  'measures|promises|targets|results|figures|numbers|numerals|answers|filings|documents|plans',
  'texts|charts|rows|places',
].join('|');

/** What may stand between a number and what it counts. */
export const adjectives = [
  'new|more|other|extra|further|additional|different|separate|full|whole|key|pilot|public|private',
  'small|large|local|non-local|urban|rural|migrant|registered|registered-poor|poor|young|older',
  'skilled|highly|highly-skilled|trained|employed|unemployed|construction|training|policy|talent',
  'youth|start-up|rented|high-level|overseas|listed|printed|reported|promised|harmonious',
].join('|');
