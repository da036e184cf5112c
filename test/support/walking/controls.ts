import type { ElementHandle, Frame, Page } from 'playwright-core';

/** A control as a person distinguishes it from others. */
export interface Control {
  /** The same for all that differ only in cells and numbers. */
  readonly kind: string;
  readonly name: string;
  /** Where it was in the last list. */
  readonly walk: number;
}

const CONTROLS = [
  'button',
  'a[href]',
  'summary',
  'select',
  'input[type="checkbox"]',
  '[role="treeitem"]',
  '[role^="menuitem"]',
].join(',');

/** The controls in view that can be pressed, in the order of the page. Tabs are the caller's. */
export async function namesOfOpen(scope: Page | Frame, within: string): Promise<readonly Control[]> {
  return scope.evaluate(
    ([place, selector]) => {
      const found = [...document.querySelectorAll<HTMLElement>(place)].flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>(selector),
      ]);
      const open = found.filter((element) => {
        const off = element.matches(':disabled, [aria-disabled="true"], [aria-current="true"], [role="tab"]');
        return !off && element.getClientRects().length > 0 && element.closest('[hidden]') === null;
      });
      for (const before of document.querySelectorAll('[data-walk]')) before.removeAttribute('data-walk');
      return open.map((element, index) => {
        element.dataset['walk'] = String(index);
        const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
        const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
        const name = (label ?? element.textContent ?? '').trim().slice(0, 40);
        const level = element.getAttribute('aria-level');
        const rough = element.matches('.pj-cell:not(a)')
          ? 'cell'
          : level !== null
            ? `level ${level} ${element.hasAttribute('aria-expanded')}`
            : name
                .replace(/.*的(?=档次)/, '')
                .replace(/写入 .+ .+!/, '写入 ')
                .replace(/[A-Z]*\d[\d.]*/g, '#');
        return { kind: `${role} ${rough}`, name, walk: index };
      });
    },
    [within, CONTROLS] as const,
  );
}

/**
 * Presses the control that was listed under this kind last; a list gets its next value, a box is changed.
 * Returns false if the control was removed or disabled meanwhile, because an earlier press had its effect
 * only now. The element itself is used, so that a removed one is not waited for.
 */
export async function press(scope: Page | Frame, { kind, walk }: Control): Promise<boolean> {
  const control = await scope.$(`[data-walk="${walk}"]`);
  if (control === null || !(await isOpen(control))) return false;
  try {
    if (kind.startsWith('select ')) {
      const next = await control.evaluate((element) => {
        if (!(element instanceof HTMLSelectElement)) return 0;
        return (element.selectedIndex + 1) % element.options.length;
      });
      await control.selectOption({ index: next });
    } else if (kind.startsWith('treeitem ')) {
      // A row contains buttons of its own.
      const words = (await control.$('.pj-item-message')) ?? (await control.$('span'));
      await words?.click({ force: true });
    } else {
      await control.click();
    }
    return true;
  } catch (error) {
    if (await isOpen(control)) throw error;
    return false;
  }
}

/** Still in the page, and not switched off. */
function isOpen(control: ElementHandle<Element>): Promise<boolean> {
  return control.evaluate(
    (element) => element.isConnected && !element.matches(':disabled, [aria-disabled="true"]'),
  );
}

interface Watching {
  walkSeen?: number;
  walkWatch?: MutationObserver;
}

/**
 * From now on counts changes that a person could see: texts, and states of controls; neither the focus nor
 * the canvas.
 */
export async function watchFrame(frame: Page | Frame): Promise<void> {
  await frame.evaluate(() => {
    const watching = window as Watching;
    watching.walkSeen = 0;
    watching.walkWatch?.disconnect();
    const seen = (): void => {
      watching.walkSeen = (watching.walkSeen ?? 0) + 1;
    };
    const observer = new MutationObserver((records) => {
      const counts = records.some(({ type, oldValue, target, attributeName }) => {
        if (type !== 'attributes') return true;
        return target instanceof Element && target.getAttribute(attributeName ?? '') !== oldValue;
      });
      if (counts) seen();
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
      attributeFilter: [
        'aria-expanded',
        'aria-pressed',
        'aria-selected',
        'aria-checked',
        'open',
        'hidden',
        'class',
      ],
    });
    document.addEventListener('change', seen, { capture: true });
    watching.walkWatch = observer;
  });
}

export async function readWatch(frame: Page | Frame): Promise<number> {
  return frame.evaluate(() => (window as Watching).walkSeen ?? 0);
}
