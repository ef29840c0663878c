/** Apart from what makes the actions: the server tells of them before that is loaded. */
export const FIX_ALL = 'source.fixAll.charterlint';
export const CODE_ACTION_KINDS: readonly string[] = ['quickfix', FIX_ALL];
