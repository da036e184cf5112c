import { refuseFunctions } from './refuse-functions';

/**
 * The script that the manifest has to name for the functions. With a shared runtime nobody loads it: the functions
 * live in the page of the pane. An Excel that loads it has no such runtime.
 */
refuseFunctions('这个版本的 Excel 不支持共享运行时，PJ 函数不能计算；窗格可以照常使用');
