import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { certificate } from '../../excel-host/transport/certificate';
import { builtSite, SITE_URL } from '../../support/builds';

const NGINX = process.env['NGINX'] ?? '/usr/sbin/nginx';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RunningNginx {
  /** Asks for a path below the site, e.g. `/taskpane.html`; the certificate has to be the trusted one. */
  readonly ask: (name: string, options?: AskOptions) => Promise<Reply>;
  readonly stop: () => Promise<void>;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The one zip of a folder of `builtSite`, path without its top folder → contents. */
export function packageOf(folder: string, version: string): ReadonlyMap<string, Uint8Array> {
  const entries = unzipSync(readFileSync(path.join(folder, `pj-${version}-intranet.zip`)));
  const top = `pj-${version}-intranet/`;
  return new Map(Object.entries(entries).map(([name, bytes]) => [name.slice(top.length), bytes]));
}

/**
 * Debian's nginx with the configuration that the build made, for the site that the build made. Only the
 * places of folder and certificate are changed, as in the guide.
 */
export async function startNginx(version: string): Promise<RunningNginx> {
  const built = builtSite();
  const folder = mkdtempSync(path.join(tmpdir(), 'pj-nginx-'));
  const { key, cert } = certificate();
  const at = (name: string): string => path.join(folder, name);
  writeFileSync(at('pj.key'), key);
  writeFileSync(at('pj.crt'), cert);
  const generated = Buffer.from(packageOf(built, version).get('server/nginx.conf') ?? []).toString('utf8');
  const moved = generated
    .replace('/srv/pj/site/', `${built}/site/`)
    .replace('/etc/nginx/certs/pj.crt', at('pj.crt'))
    .replace('/etc/nginx/certs/pj.key', at('pj.key'));
  writeFileSync(at('pj.conf'), moved);
  mkdirSync(at('temporary'));
  writeFileSync(at('nginx.conf'), mainConfig(folder));
  const child = await started(at('nginx.conf'), () => ask(cert, '/manifest.xml'));
  return {
    ask: (name, options) => ask(cert, name, options),
    stop: async () => {
      child.kill('SIGQUIT');
      await new Promise((resolve) => child.once('close', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Debian's /etc/nginx/nginx.conf has around conf.d, in a folder of the test's own. */
function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temporary/${kind};`)
    .join('\n  ');
  // One process under the account that runs the tests, which can read the project.
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary}
  include ${folder}/pj.conf;
}
`;
}

/** The address is part of the build, so another test run may use the port for a while. */
async function started(config: string, probe: () => Promise<Reply>): Promise<ChildProcess> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const child = spawn(NGINX, ['-e', 'stderr', '-c', config]);
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const ended = new Promise<'ended'>((resolve) => child.once('close', () => resolve('ended')));
    if ((await Promise.race([ended, answered(probe)])) === 'answers' && child.exitCode === null) return child;
    child.kill('SIGKILL');
    if (!/Address already in use/.test(log) || Date.now() > deadline) throw new Error(`nginx: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function answered(probe: () => Promise<Reply>): Promise<'answers' | 'silent'> {
  for (let turn = 0; turn < 100; turn += 1) {
    const reply = await probe().catch(() => null);
    if (reply) return 'answers';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'silent';
}

function ask(ca: string, name: string, { method = 'GET', headers = {} }: AskOptions = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${SITE_URL}${name}`, { ca, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (chunk: Buffer) => parts.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
