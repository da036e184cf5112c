import { testForms } from '../../support/forms/suite';

testForms(__dirname);
