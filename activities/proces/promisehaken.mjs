// Loaded with --import before a worker, and so in each of its threads too: the SDK then keeps no call stack of every promise of a workflow.
// See docs/adr/0020-geen-stapel-van-elke-belofte.md. Plain JavaScript, so that a thread loads it before anything else.
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

// The SDK asks for this hook once in each thread that runs workflows. It does without where the engine has none.
if (!isMainThread) v8.promiseHooks.createHook = () => () => undefined;
