import { DefaultFailureConverter } from '@temporalio/common';

/** Failures travel encrypted as well: their messages and stack traces go through the codec. Loaded by client, worker and bundle alike. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
