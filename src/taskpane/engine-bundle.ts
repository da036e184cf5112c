/** The engine as a separate file, so that the pane opens before checks, profiles and texts are loaded. */
export { ALL_CHECKS, inspect, listProfiles, planFill } from '../engine';
export { profileById } from '../engine/profiles';
export { describeRules } from '../engine/profiles/describe';
export { checkText } from '../engine/checks/texts';
export { exampleOf } from '../engine/score/example';
export { reportText } from '../engine/report/plain';
export { reportRows } from '../engine/report/rows';
export { shownInspection } from './inspection';
