const escape = (text) => String(text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Replaces {name} by the value of the name. */
export function fillTemplate(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export function fillText(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => escape(values[name]));
}
