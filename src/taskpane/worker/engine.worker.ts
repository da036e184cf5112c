import { localEngine } from '../local-engine';
import { createAnswerer } from './answer';
import type { AskedQuestion } from './protocol';

const answerQuestion = createAnswerer(localEngine);

self.onmessage = (event: MessageEvent<AskedQuestion>) => {
  void answerQuestion(event.data).then((reply) => postMessage(reply));
};
