import type { WeaknessClass } from './types.ts'

export default {
  id: 'all-interfaces-binding',
  title: 'Development server on all interfaces',
  summary:
    'A server that was made for one machine listens to the whole network. Its reloader, debugger and missing hardening are open to every neighbour.',
  why: 'Containers need the address 0.0.0.0, and the line is copied into the start of the program together with reloading.',
  fix: 'Bind to 127.0.0.1 in the program, and let the deployment start a production server on the address it needs.',
  cwe: [605, 200],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which network can reach this port?',
  references: ['https://uvicorn.dev/settings/', 'https://flask.palletsprojects.com/en/stable/deploying/'],
} as const satisfies WeaknessClass
