const defaults = {
  title: 'Support desk',
  pageSize: 50,
};

function fromEnvironment() {
  const { DESK_TOKEN_SECRET, DESK_PAGE_SIZE, DESK_KEYS } = process.env;
  if (!DESK_TOKEN_SECRET || !DESK_KEYS) throw new Error('DESK_TOKEN_SECRET and DESK_KEYS are required');
  return {
    tokenSecret: DESK_TOKEN_SECRET,
    keys: DESK_KEYS.split(','),
    ...(DESK_PAGE_SIZE && { pageSize: Number(DESK_PAGE_SIZE) }),
  };
}

export const deskConfig = { ...defaults, ...fromEnvironment() };
