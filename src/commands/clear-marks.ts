import type { Host } from '../host/host';
import { HostError } from '../host/host';
import type { CommandMessage } from './messages';

/** 清除标记: removes exactly our marks and says how it went. Never rejects. */
export async function clearMarks(host: Pick<Host, 'unmark'>): Promise<CommandMessage> {
  try {
    const removed = await host.unmark();
    const sentence = removed > 0 ? '标记已清除，您自己的格式没有改动。' : '没有找到本助手加的标记。';
    return { sentence, cleared: true };
  } catch (error) {
    const why = error instanceof HostError ? error.message : '程序出现意外问题，请在窗格的“工具”页再试。';
    return { sentence: `标记没有清除：${why}`, cleared: false };
  }
}
