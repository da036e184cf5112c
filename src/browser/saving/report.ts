export type ReportFormat = 'html' | 'markdown';
export async function reportFile(
  ..._a: readonly unknown[]
): Promise<{ name: string; text: string; type: string }> {
  throw new Error('x');
}
