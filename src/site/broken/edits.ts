/** A broken story: the kind of fault, what of the sound one is written otherwise, all that is said of it. */
export type Broken = readonly [kind: string, from: string, to: string, says: readonly string[]];

/** A figure that the sound story names. */
const figure = 'suzhou-training-2022-12-31-target';

/** Where a sentence of the sound story begins: on its line 18. */
export const opening = 'Words, ';

/** A small sound story, by whose lines the faults are told. */
export const sound = `---
title: A story
description: It is told.
subject: Suzhou
lead: { chart: suzhou-training, state: promised }
published: '2026-11-21'
updated: '2026-11-22'
---

<Step id="a" chart="suzhou-training" state="promised" title="A title">

The city said <Figure id="${figure}" /> <Point figure="${figure}">were to be trained</Point>.

</Step>

<Step id="b" chart="suzhou-training" state="reported" title="B">

${opening}<em lang="zh">话</em>, a [link](../../due/) and \`p12n3\`. {/* a note */}

</Step>
`;
