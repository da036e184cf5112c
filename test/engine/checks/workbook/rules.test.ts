import { testRules } from '../../../support/rule-suite';

testRules(__dirname);
