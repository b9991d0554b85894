import { ruimOp } from '#tests/support/servers/opruimen';

/** Jest `globalTeardown` of every project with servers. */
export default ruimOp;
