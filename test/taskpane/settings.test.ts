import {
  DEFAULT_SETTINGS,
  inspectOptions,
  parseSettings,
  settingsText,
  withColumn,
  withIgnore,
  withoutColumn,
  withoutIgnore,
  type PaneSettings,
} from '../../src/taskpane/settings';

const ENTRY = {
  code: 'PJ409',
  cell: { sheetName: '自评表', address: 'I31' },
  fingerprint: 'f1',
  reason: '原因写在附件里',
};

describe('settings kept in the document', () => {
  it('come back as they were written', () => {
    const settings: PaneSettings = {
      profile: 'hubei',
      profileBrought: true,
      customProfiles: [{ id: 'ours', name: '本市规则' }],
      preset: 'draft',
      ignore: [ENTRY, { code: 'PJ513', cell: null, fingerprint: null, reason: '不必提醒' }],
      ignorePrinted: ['tiers'],
      columns: { '1a2b3c4d': { score: '自评得分' } },
      recheck: 'always',
      marks: false,
    };
    expect(parseSettings(settingsText(settings))).toEqual({ settings, damaged: false });
  });

  it('carry the version of their shape', () => {
    expect(JSON.parse(settingsText(DEFAULT_SETTINGS))).toMatchObject({ version: 1 });
  });

  it.each([null, '', '  '])('are the defaults where the document keeps nothing (%j)', (text) => {
    expect(parseSettings(text)).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });

  it.each(['{', '[]', '"x"', 'null'])('are the defaults, and said to be damaged, for %s', (text) => {
    expect(parseSettings(text)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });

  it('drop what has the wrong shape and keep the rest', () => {
    const text = JSON.stringify({
      version: 9,
      profile: 7,
      preset: 'later',
      ignore: [ENTRY, { code: 'PJ401' }, { ...ENTRY, cell: 'I31' }],
      columns: { '1a2b': { score: '得分', weight: 3 }, broken: 'x' },
      future: true,
    });
    expect(parseSettings(text)).toEqual({
      settings: { ...DEFAULT_SETTINGS, ignore: [ENTRY], columns: { '1a2b': { score: '得分' } } },
      damaged: true,
    });
  });

  it('never reach the prototype of other objects', () => {
    const { settings } = parseSettings('{"columns":{"__proto__":{"score":"得分"}}}');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'score')).toBe(false);
    expect(Object.keys(settings.columns)).toEqual(['__proto__']);
  });
});

describe('changes of the settings', () => {
  it('ignore a check at a cell once, with the last reason', () => {
    const once = withIgnore(DEFAULT_SETTINGS, ENTRY);
    const twice = withIgnore(once, { ...ENTRY, reason: '另有说明' });
    expect(twice.ignore).toEqual([{ ...ENTRY, reason: '另有说明' }]);
    expect(withoutIgnore(twice, ENTRY).ignore).toEqual([]);
  });

  it('tell an ignored cell from a check that is switched off', () => {
    const off = { code: 'PJ409', cell: null, fingerprint: null, reason: '不适用' };
    const both = withIgnore(withIgnore(DEFAULT_SETTINGS, ENTRY), off);
    expect(both.ignore).toHaveLength(2);
    expect(withoutIgnore(both, off).ignore).toEqual([ENTRY]);
  });

  it('keep answers about columns by layout and forget them one by one', () => {
    const one = withColumn(DEFAULT_SETTINGS, 'aa', 'score', '自评得分');
    const two = withColumn(one, 'aa', 'weight', '权重');
    expect(two.columns).toEqual({ aa: { score: '自评得分', weight: '权重' } });
    expect(withoutColumn(two, 'aa', 'score').columns).toEqual({ aa: { weight: '权重' } });
    expect(withoutColumn(one, 'aa', 'score').columns).toEqual({});
  });

  it('become options of the check, leaving detection to the engine when no profile is chosen', () => {
    expect(inspectOptions(DEFAULT_SETTINGS, null)).toEqual({ preset: 'submission', ignore: [], columns: {} });
    expect(inspectOptions({ ...DEFAULT_SETTINGS, profile: 'hubei' }, [2])).toMatchObject({
      profile: 'hubei',
      sheets: [2],
    });
  });
});
