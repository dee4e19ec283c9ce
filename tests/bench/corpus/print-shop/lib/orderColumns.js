const EDITABLE = new Set(['reference', 'copies', 'paper', 'remarks']);

exports.editable = (values) => {
  const kept = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    if (EDITABLE.has(name)) kept[name] = value === null ? null : String(value);
  }
  return kept;
};

exports.SORTS = { newest: ['created_at', 'desc'], cheapest: ['price', 'asc'], reference: ['reference', 'asc'] };
