import type { LibraryModel } from '../analysis/types.ts'

const store = 'firebase-admin.firestore()'
const auth = 'firebase-admin.auth()'
const documents = [`${store}.collection().doc()`, `${store}.doc()`, `${store}.collection().doc().collection().doc()`]

export default {
  package: 'firebase-admin',
  title: 'Firebase Admin',
  docs: 'https://firebase.google.com/docs/reference/admin/node',
  aliases: {
    'firebase-admin/firestore.getFirestore()': store,
    'firebase-admin/auth.getAuth()': auth,
    'firebase-admin.app().firestore()': store,
    'firebase-admin.initializeApp().firestore()': store,
    'firebase-admin.initializeApp().auth()': auth,
  },
  effects: [
    ...documents.flatMap((document) => [
      { call: `${document}.get`, effect: 'read' as const },
      { call: `${document}.set`, effect: 'write' as const, arg: 0 },
      { call: `${document}.create`, effect: 'write' as const, arg: 0 },
      { call: `${document}.update`, effect: 'write' as const, arg: 0 },
      { call: `${document}.delete`, effect: 'delete' as const },
    ]),
    { call: `${store}.collection().add`, effect: 'write', arg: 0 },
    { call: `${store}.collection().**.get`, effect: 'read' },
    { call: `${auth}.createUser`, effect: 'write', arg: 0 },
    { call: `${auth}.updateUser`, effect: 'write', arg: 0 },
    { call: `${auth}.setCustomUserClaims`, effect: 'write', arg: 0 },
    { call: `${auth}.deleteUser`, effect: 'delete', arg: 0 },
    { call: `${auth}.createCustomToken`, effect: 'session', arg: 0 },
  ],
  auth: [
    { call: `${auth}.verifyIdToken`, as: 'identity' },
    { call: `${auth}.verifySessionCookie`, as: 'identity' },
    { call: 'firebase-admin/app-check.getAppCheck().verifyToken', as: 'guard' },
  ],
} satisfies LibraryModel
