import { missingFeatures } from './features';
import type { Result } from './probes';
import {
  addressResult,
  browserResult,
  cacheResult,
  excelResult,
  fileResult,
  functionsResult,
  libraryResult,
  manifestResult,
  OUTSIDE_EXCEL,
  sharedRuntimeResult,
} from './probes';
import { answerTexts, markTexts, questionTexts } from './texts';

/** Filled in by the build (webpack/addin.js). */
declare const PJ_VERSION: string;
declare const PJ_OFFICE_JS: string;

/**
 * The self-check page: tests one thing after the other and adds a row for each. No promises, no fetch: it
 * must run in browsers that are too old for the pane.
 */

const FILES = ['taskpane.html', 'functions.js', 'functions.json', 'unsupported.js', 'assets/icon-32.png'];

function show(result: Result): void {
  const body = document.getElementById('results');
  const summary = document.getElementById('summary');
  if (!body) return;
  const waiting = document.getElementById('waiting');
  if (waiting) body.removeChild(waiting);
  const row = document.createElement('tr');
  row.setAttribute('data-mark', result.mark);
  // Array methods instead of for…of, which needs Symbol in old browsers.
  [result.mark, result.what, result.text].forEach((text) => {
    const cell = document.createElement('td');
    cell.appendChild(document.createTextNode(text));
    row.appendChild(cell);
  });
  body.appendChild(row);
  if (summary instanceof HTMLTextAreaElement) {
    summary.value += `${result.mark}｜${result.what}｜${result.text}\n`;
  }
}

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | null;
}

function ask(name: string, then: (answer: HttpAnswer) => void): void {
  const request = new XMLHttpRequest();
  request.onload = () =>
    then({
      status: request.status,
      text: request.responseText,
      header: (wanted) => request.getResponseHeader(wanted),
    });
  request.onerror = () => then({ status: 0, text: '', header: () => null });
  request.open('GET', name);
  request.send();
}

function askFiles(index: number, done: () => void): void {
  const name = FILES[index];
  if (name === undefined) {
    done();
    return;
  }
  ask(name, ({ status, header }) => {
    show(fileResult(name, status, header('Content-Type')));
    askFiles(index + 1, done);
  });
}

/** The address of the page without its query. */
function pageAddress(): string {
  const [address = ''] = location.href.split(/[?#]/);
  return address;
}

function askManifest(done: () => void): void {
  ask('manifest.xml', ({ status, text, header }) => {
    show(fileResult('manifest.xml', status, header('Content-Type')));
    const address = pageAddress();
    const base = address.slice(0, address.lastIndexOf('/') + 1);
    if (status === 200) show(manifestResult(text, base, PJ_VERSION));
    show(cacheResult(header('Cache-Control')));
    done();
  });
}

function askExcel(): void {
  if (typeof Office === 'undefined') return;
  void Office.onReady((info) => {
    if (info.host !== Office.HostType.Excel) {
      show(OUTSIDE_EXCEL);
      return;
    }
    const { requirements, diagnostics } = Office.context;
    const supports = (minor: number): boolean => requirements.isSetSupported('ExcelApi', `1.${minor}`);
    show(excelResult(supports, diagnostics.version, String(diagnostics.platform)));
    show(sharedRuntimeResult(requirements.isSetSupported('SharedRuntime', '1.1')));
    show(functionsResult(requirements.isSetSupported('CustomFunctionsRuntime', '1.1')));
  });
}

show({
  mark: markTexts.passed,
  what: questionTexts.opened,
  text: answerTexts.opened(PJ_VERSION, pageAddress()),
});
show(addressResult(location.protocol, location.host));
show(browserResult(missingFeatures(), navigator.userAgent));
show(libraryResult(typeof Office !== 'undefined', PJ_OFFICE_JS));
askFiles(0, () => askManifest(askExcel));
