import { localEngine } from '../local-engine';
import { createAnswerer } from './answer';
import type { Asked } from './protocol';

const answer = createAnswerer(localEngine);

self.onmessage = (event: MessageEvent<Asked>) => {
  void answer(event.data).then((reply) => postMessage(reply));
};
